import { couldBePinyin, isHeard, soundsOf } from '../../src/language/pinyin.js';

describe('letters that could be pinyin', () => {
  test.each(['haisheng', 'ouyang', 'wenling', 'xian', 'lvbu', 'deming'])('%s could', (letters) => {
    expect(couldBePinyin(letters)).toBe(true);
  });

  test.each(['revenue', 'harrow', 'wu', 'kilns', 'zhongguorenmindahuitang', ''])('%s could not', (letters) => {
    expect(couldBePinyin(letters)).toBe(false);
  });
});

describe('names heard in Chinese', () => {
  test.each([
    ['lvbu', '骑马的是吕布。'],
    ['lubu', '骑马的是吕布。'],
    ['shanxiong', '单雄没有来。'],
    ['zengwei', '曾伟来了。'],
    ['cengwei', '曾伟来了。'],
  ])('%s in %s, whichever way a character is read', (name, chinese) => {
    expect(isHeard(name, soundsOf(chinese))).toBe(true);
  });

  test.each([
    ['weideming', '魏德，明天来。'],
    ['weidem', '魏德明来了。'],
    ['weideming', ''],
  ])('%s not in "%s"', (name, chinese) => {
    expect(isHeard(name, soundsOf(chinese))).toBe(false);
  });
});
