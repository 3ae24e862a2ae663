/**
 * Codes and signs of currencies. A bare "$" is taken as US dollars, a bare "¥" as renminbi: what the speakers of these
 * calls mean by them. Names stand with their language.
 */

/** Signs beside a number, on either side, with or without letters before them. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map(
  (
    '$ USD,€ EUR,£ GBP,¥ CNY,￥ CNY,₹ INR,₩ KRW,₽ RUB,฿ THB,₫ VND,₱ PHP,₺ TRY,₴ UAH,₦ NGN,₡ CRC,₭ LAK,₮ MNT,₲ PYG,₵ GHS,₸ KZT,' +
    '₼ AZN,₾ GEL,₿ BTC,₪ ILS,₨ PKR,﷼ IRR,৳ BDT,៛ KHR,֏ AMD,؋ AFN,₧ ESP,₯ GRD,₤ GBP,₠ XEU,₣ FRF,＄ USD,￡ GBP,￦ KRW'
  )
    .split(',')
    .map((row): [string, string] => row.split(' ') as [string, string]),
);

/** Signs that many currencies share: what stands before them says whose they are. */
export const SHARED_SYMBOLS: ReadonlySet<string> = new Set('$ ¥ ￥ £ ＄'.split(' '));

/** What stands before a shared sign: "US$", "HK$", "CN¥". ISO codes do as well ("MXN$"). */
export const SYMBOL_PREFIXES: ReadonlyMap<string, string> = new Map(
  (
    'us USD,usd USD,u USD,hk HKD,nt TWD,ntd TWD,s SGD,sg SGD,sgd SGD,a AUD,au AUD,aud AUD,c CAD,ca CAD,can CAD,cdn CAD,cad CAD,nz NZD,r BRL,' +
    'mop MOP,cn CNY,rmb CNY,jp JPY,mx MXN,mex MXN,mxn MXN,ar ARS,arg ARS,cl CLP,clp CLP,col COP,cop COP,bds BBD,bd BMD,b BND,br BND,bz BZD,' +
    'ci KYD,ec XCD,fj FJD,g GYD,gy GYD,j JMD,ja JMD,l LRD,ld LRD,n NAD,si SBD,sr SRD,tt TTD,t TOP,ws WST,z ZWL,zw ZWL,rd DOP,e EGP,eg EGP,le EGP,' +
    'gb GBP,uk GBP,ir IEP,nu UYU,bs BSD,pt PTE,esc CVE'
  )
    .split(',')
    .map((row): [string, string] => row.split(' ') as [string, string]),
);

/** ISO 4217: the codes in force, then those of the past that texts still name. */
const ISO_CODES = (
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUC CUP ' +
  'CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS ' +
  'KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB ' +
  'PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD ' +
  'TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG ZWL ' +
  'ATS BEF CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK TRL VEF XEU BYR ROL ZMK ZWD MRO STD'
).split(' ');

/** Codes beside a number, in lower case, and the short forms that are used like codes. */
export const CODES: ReadonlyMap<string, string> = new Map([
  ...ISO_CODES.map((code): [string, string] => [code.toLowerCase(), code]),
  ['rmb', 'CNY'],
  ['cnh', 'CNY'],
  ['renminbi', 'CNY'],
  ['ntd', 'TWD'],
  ['rs', 'INR'],
  ['rp', 'IDR'],
  ['rm', 'MYR'],
  ['nis', 'ILS'],
  ['kč', 'CZK'],
  ['zł', 'PLN'],
  ['cfa', 'XOF'],
  ['fcfa', 'XOF'],
  ['ksh', 'KES'],
  ['dm', 'DEM'],
  ['sfr', 'CHF'],
  ['btc', 'BTC'],
  ['xbt', 'BTC'],
]);

/** Codes that are words, names or abbreviations as well: "ALL 50 states", "AMD", "COP 28", "TRY". */
export const WORDLIKE_CODES: ReadonlySet<string> = new Set(
  'all amd ang bam bob btn cad cop cup dem esp gel gip lak mad mop mro nad nis pen php pab rm ron sar sit sos srd std tnd top try xdr dm'.split(
    ' ',
  ),
);

/** Codes of business: they stand before any number, and take a scale in one word ("MEUR"). */
export const MAJOR_CODES: ReadonlySet<string> = new Set(
  (
    'usd eur gbp cny rmb cnh renminbi hkd jpy krw inr aud nzd chf sgd twd ntd thb myr idr vnd mxn brl rub zar sek nok dkk aed pln czk huf ils clp ' +
    'cad php sar mop try rs btc'
  ).split(' '),
);

/** Thousands, millions and billions written into a code: "MEUR 120", "120 USDm". */
const CODE_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 3, t: 3, m: 6, mn: 6, mm: 6, mln: 6, b: 9, bn: 9, bln: 9 }),
);

/** A code with a scale before or behind it, in one word; null for any other word. */
export function scaledCode(word: string): { currency: string; power: number } | null {
  if (word.length < 4 || word.length > 6) return null;
  const rest = word.length - 3;
  for (const [code, scale] of [
    [word.slice(rest), word.slice(0, rest)],
    [word.slice(0, 3), word.slice(3)],
  ] as const) {
    const power = CODE_SCALES.get(scale);
    if (power !== undefined && MAJOR_CODES.has(code)) return { currency: CODES.get(code) as string, power };
  }
  return null;
}
