const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** '2019-05-21' -> 'May 21, 2019' */
export function longDate(date) {
  const [year, month, day] = date.split('-').map(Number);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}

/** '2019-05-21' -> 'Tuesday, May 21, 2019' */
export function dayDate(date) {
  return `${DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]}, ${longDate(date)}`;
}

/** '2019-05-21' -> '5/21/2019' */
export function slashDate(date) {
  const [year, month, day] = date.split('-').map(Number);
  return `${month}/${day}/${year}`;
}

/** '2019-05-21' -> '2019年5月21日' */
export function chineseDate(date) {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** '2019Q1' -> { year: 2019, part: 'Q1' } */
export function period(fiscalPeriod) {
  return { year: Number(fiscalPeriod.slice(0, 4)), part: fiscalPeriod.slice(4) };
}

/** '2019Q1' -> 'Q1 2019' */
export function periodName(fiscalPeriod) {
  const { year, part } = period(fiscalPeriod);
  return `${part} ${year}`;
}

/** 3661.5 -> '01:01:01.500' */
export function timecode(seconds, point = '.') {
  const ms = Math.round(seconds * 1000);
  const two = (n) => String(n).padStart(2, '0');
  const hms = [Math.floor(ms / 3600000), Math.floor(ms / 60000) % 60, Math.floor(ms / 1000) % 60].map(two).join(':');
  return `${hms}${point}${String(ms % 1000).padStart(3, '0')}`;
}

/** '00:12:31' -> 751 */
export function seconds(at) {
  return at.split(':').reduce((total, part) => total * 60 + Number(part), 0);
}
