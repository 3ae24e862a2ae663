import { detectLanguage } from '../../src/language/detect.js';

test.each([
  '收入同比增长百分之九。',
  '第 二 季 度 收 入 增 长 。',
  '毛利率係百分之三十一，我哋好滿意嘅。',
  '我們的毛利率提高了。',
  '我们第三季度发了两单ABS。',
  'Q3的GMV增长了，take rate稳定。',
  '好',
])('Chinese: %s', (text) => {
  expect(detectLanguage(text)).toBe('zh');
});

test.each([
  'Revenue grew 9% in the second quarter.',
  'Revenue up 18%.',
  'Okay.',
  'Our brand 松鹤 covers 40 cities in the east of the country.',
  'Chairman Shen Ruoting (沈若亭) will take this one.',
  '42%',
  '',
  `${'Lamps, lanterns, candles, torches and beacons: revenue, margins, inventory. '.repeat(8)}`,
])('English, or nothing that says otherwise: %s', (text) => {
  expect(detectLanguage(text)).toBe('en');
});

test.each([
  '第２四半期の売上は予想を上回りました。',
  '이번 분기 매출은 예상보다 좋았습니다.',
  'Наши лампы хорошо продавались этим летом.',
  'Οι λάμπες μας πουλήθηκαν καλά.',
  'مصابيحنا بيعت بشكل جيد هذا الصيف.',
  'Unsere Lampen haben sich im Sommer gut verkauft, ' +
    'vor allem im Norden, wo wir dreißig neue Filialen eröffnet haben. ' +
    'Die Kosten sind gesunken, weil Aluminium billiger wurde, und für das kommende Jahr erwarten wir stabile Preise. ' +
    'Vielen Dank für Ihre Aufmerksamkeit.',
  'Nos lampes se sont bien vendues cet été, surtout dans le nord, où trente magasins ont ouvert leurs portes. ' +
    'Les coûts ont baissé parce que le prix des métaux a reculé, ' +
    'et nous attendons des prix stables pour les douze prochains mois. ' +
    'Merci beaucoup de votre attention.',
])('another language: %s', (text) => {
  expect(detectLanguage(text)).toBe('other');
});
