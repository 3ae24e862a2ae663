/**
 * Names of currencies as they are said and written, with their ISO 4217 codes. A bare "$" or "dollars" is taken as US
 * dollars, a bare "¥", 元 or 块 as renminbi: what the speakers of these calls mean by them.
 */

/** Symbols in front of a number, with or without letters before them. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
]);

/** What stands before a dollar or yuan sign: "US$", "HK$", "CN¥". */
export const SYMBOL_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['usd', 'USD'],
  ['hk', 'HKD'],
  ['nt', 'TWD'],
  ['s', 'SGD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['r', 'BRL'],
  ['mop', 'MOP'],
  ['cn', 'CNY'],
  ['rmb', 'CNY'],
  ['jp', 'JPY'],
]);

/** Codes in front of or behind a number, and the spoken short forms that are used like codes. */
export const CODES: ReadonlyMap<string, string> = new Map([
  ...'CNY USD HKD TWD EUR GBP JPY KRW INR SGD AUD CAD NZD CHF BRL RUB THB MYR IDR VND PHP MXN ZAR SEK NOK DKK AED SAR MOP'
    .split(' ')
    .map((code): [string, string] => [code.toLowerCase(), code]),
  ['rmb', 'CNY'],
  ['cnh', 'CNY'],
  ['renminbi', 'CNY'],
  ['ntd', 'TWD'],
  ['rs', 'INR'],
]);

/** English names behind a number. */
export const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map([
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['kuai', 'CNY'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['bucks', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['yen', 'JPY'],
  ['won', 'KRW'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['sterling', 'GBP'],
  ['baht', 'THB'],
  ['ringgit', 'MYR'],
  ['francs', 'CHF'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['reais', 'BRL'],
]);

/** Whose dollars (or yuan, cents, pounds): the words before the name of the currency. */
export const ENGLISH_NATIONS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['american', 'USD'],
  ['hong kong', 'HKD'],
  ['hk', 'HKD'],
  ['singapore', 'SGD'],
  ['taiwan', 'TWD'],
  ['new taiwan', 'TWD'],
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['chinese', 'CNY'],
  ['japanese', 'JPY'],
  ['indian', 'INR'],
  ['korean', 'KRW'],
  ['british', 'GBP'],
  ['swiss', 'CHF'],
]);

/** Chinese names behind a number (and, where marked as such in the reader, before it). */
export const CHINESE_NAMES: ReadonlyMap<string, string> = new Map([
  ['元人民币', 'CNY'],
  ['块人民币', 'CNY'],
  ['人民币', 'CNY'],
  ['元港币', 'HKD'],
  ['元', 'CNY'],
  ['圆', 'CNY'],
  ['块钱', 'CNY'],
  ['块', 'CNY'],
  ['美元', 'USD'],
  ['美圆', 'USD'],
  ['美金', 'USD'],
  ['美刀', 'USD'],
  ['港元', 'HKD'],
  ['港圆', 'HKD'],
  ['港币', 'HKD'],
  ['港纸', 'HKD'],
  ['蚊', 'HKD'],
  ['新台币', 'TWD'],
  ['台币', 'TWD'],
  ['台元', 'TWD'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['日元', 'JPY'],
  ['日圆', 'JPY'],
  ['韩元', 'KRW'],
  ['韩币', 'KRW'],
  ['新加坡元', 'SGD'],
  ['新币', 'SGD'],
  ['新元', 'SGD'],
  ['坡币', 'SGD'],
  ['澳元', 'AUD'],
  ['加元', 'CAD'],
  ['加币', 'CAD'],
  ['瑞郎', 'CHF'],
  ['瑞士法郎', 'CHF'],
  ['卢比', 'INR'],
  ['卢布', 'RUB'],
  ['泰铢', 'THB'],
  ['林吉特', 'MYR'],
  ['马币', 'MYR'],
  ['越南盾', 'VND'],
  ['印尼盾', 'IDR'],
  ['雷亚尔', 'BRL'],
  ['澳门元', 'MOP'],
]);
