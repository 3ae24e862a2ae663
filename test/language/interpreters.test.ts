import { findInterpreters } from '../../src/language/interpreters.js';
import { marked } from '../support/marked.js';

test.each([
  '«Preston» will help translate.',
  'My colleague «Anna Lu» will be interpreting for Mr. Xu.',
  'Mr. Xu speaks Chinese, and «Anna Lu» will interpret.',
  '«Anna Lu», who will help us with the translation, is here too.',
  'For Mr. Xu, «Bo Vik» is going to translate.',
  '«Anna Lu» will provide English interpretation.',
  '«Anna Lu» is here to help translate.',
  '«Anna\nLu» will do the translation.',
])('%s', (source) => {
  const { text, marks } = marked(source);
  expect(findInterpreters(text)).toEqual(marks.map((mark) => mark.text.replace('\n', ' ')));
});

test.each([
  'We will translate after each answer.',
  'I will interpret for Mr. Xu.',
  'He will translate.',
  'The operator will translate.',
  'Management will provide translation.',
  'Our Translator will help.',
  'Petra Lund will speak.',
  'Higher volumes will translate into better margins.',
  'This will translate into growth.',
  '',
])('nobody: %s', (passage) => {
  expect(findInterpreters(passage)).toEqual([]);
});

test.each([
  'Today «Bo Vik» is going to translate.',
  'After that «Anna Lu» will interpret. Then «Bo Vik» will translate.',
])('a capital before the name is no part of it: %s', (source) => {
  const { text, marks } = marked(source);
  expect(findInterpreters(text)).toEqual(marks.map((mark) => mark.text));
});
