import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, descendants, isElement } from './html-elements.js';

/** What pages say that stand between a reader and a transcript. Lower case. */
const BARRIERS = [
  'sign in to continue',
  'log in to continue',
  'sign in to read',
  'log in to read',
  'sign in to view',
  'log in to view',
  'please sign in',
  'please log in',
  'create a free account',
  'create an account to',
  'subscribe to continue',
  'subscribe to read',
  'become a member to',
  'before you continue',
  'accept all cookies',
  'accept cookies',
  'we value your privacy',
  'please enable cookies',
  'please enable javascript',
  'verify you are human',
  'verifying you are human',
  'are you a robot',
  'checking your browser',
  'access denied',
  '请登录',
  '登录后查看',
  '登录后阅读',
  '請登入',
  '登入後',
] as const;

/** A page with more text than this holds more than a request to sign in. */
const MOST_TEXT = 3000;

/**
 * Whether a page only asks the reader to sign in, to agree or to prove that he is human: a password field or the words
 * for it, and hardly any other text.
 */
export function isLoginPage(document: Tree.Document, text: string): boolean {
  if (text.length > MOST_TEXT) return false;
  // Furniture counts here: such a request often stands in a dialog that the page's text leaves out.
  let everything = '';
  for (const node of descendants(document)) {
    if (isElement(node) && node.tagName === 'input' && attribute(node, 'type') === 'password') return true;
    if (node.nodeName === '#text' && everything.length < 200_000) everything += ` ${(node as Tree.TextNode).value}`;
  }
  const words = everything.toLowerCase().replace(/\s+/g, ' ');
  return BARRIERS.some((barrier) => words.includes(barrier));
}
