/**
 * English abbreviations written with a full stop, lower case, by what a full stop behind them means. Titles and firms'
 * forms after the Chicago Manual of Style's lists, units and shop talk as transcribers of earnings calls shorten them.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Always followed by what they introduce: their stop ends nothing. */
export const LEADS_ON = words(
  'mr mrs ms mx dr prof gen sen gov lt capt sgt hon messrs mme mlle vs e.g i.e cf viz approx',
);

/** Followed by a number they end nothing; before anything else they are words. */
export const BEFORE_NUMBER = words(
  'no nos fig figs sec vol ch art pp para eq jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Parts of names: their stop ends a sentence only where the next word can hardly go on with the name. */
export const IN_NAMES = words('inc corp co cos ltd llc plc bros jr sr st ave blvd mt ft ph.d');

/** Words shortened anywhere: a small letter behind them goes on, a capital begins anew. */
export const SHORTENED = words(
  `etc incl excl est avg max min yr yrs qtr qtrs mo mos hr hrs bn mn mm bps mgmt dept govt intl natl assn univ dist
   jan feb mar apr jun jul aug sep sept oct nov dec`,
);

/** Words that begin a sentence and no name, where they are capitalised behind a surname's initial or `U.S.` */
export const OPENERS = words(
  `the this that these those we it they you our my his her their its there here and but or if in on at for as to from
   with by when while what why how where which are was were has have had not yes yeah okay thank thanks please now then
   also however moreover furthermore additionally meanwhile overall finally today hello because since although though
   after before during despite given both each all some many most such another other any every i so well`,
);
