import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { EarningsCallError } from '../document/diagnostic.js';
import type { SourceMetadata } from '../document/source-text.js';
import { decodeText, decodingWarnings } from './decode.js';
import { attribute, descendants, isElement, isText } from './html-elements.js';
import { renderHtml } from './html-text.js';
import { isLoginPage } from './login-page.js';
import { isoDate } from './metadata.js';
import type { Reader } from './reader.js';
import { sourceOf } from './source.js';

const CHARSET = /charset\s?=\s?["']?([\w-]{2,40})/i;

/** The encoding a page names for itself in its first bytes, where this machine knows it. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const label = CHARSET.exec(head)?.[1]?.toLowerCase();
  if (label === undefined || label.startsWith('utf-16')) return null;
  try {
    // GB2312 and GBK are parts of GB18030, and files that name them often go beyond.
    const encoding = new TextDecoder(label).encoding;
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

const rawText = (element: Tree.Element): string =>
  element.childNodes.map((node) => (isText(node) ? node.value : '')).join('');

/** The `<title>` of the page and the day it says it was published. */
function readMetadata(document: Tree.Document): SourceMetadata {
  let title: string | undefined;
  let date: string | undefined;
  for (const node of descendants(document)) {
    if (!isElement(node)) continue;
    if (node.tagName === 'title' && node.namespaceURI.endsWith('xhtml'))
      title ??= rawText(node).replace(/\s+/g, ' ').trim();
    if (node.tagName === 'meta' && attribute(node, 'property') === 'article:published_time') {
      date ??= isoDate(attribute(node, 'content'));
    }
    if (node.tagName === 'body') break;
  }
  return { ...(title ? { title } : {}), ...(date ? { date } : {}) };
}

/** A page's only `<main>` or `<article>`, where it holds most of the text: the rest is what the site puts around it. */
function mainPart(document: Tree.Document, wholeLength: number): string | null {
  for (const name of ['main', 'article']) {
    const found = [...descendants(document)].filter((node) => isElement(node) && node.tagName === name);
    if (found.length !== 1) continue;
    const text = renderHtml(found[0] as Tree.Node);
    if (text.length > wholeLength * 0.6) return text;
  }
  return null;
}

/** The text of a stretch of HTML, as it reads on the page. */
export const htmlToText = (html: string): string => renderHtml(parse(html));

/** A saved web page. Its text is what a reader sees, without scripts, navigation and other furniture. */
export const htmlReader: Reader = {
  format: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  hasSignature: (bytes) => /^\s*(?:<!doctype html|<html[\s>])/i.test(beginning(bytes)),
  looksLike: (head) => /^\s*(?:<!--|<\?xml|<(?:head|body|div|p|article|main|section|table|h1)[\s>])/i.test(head),
  read(input) {
    const decoded = decodeText(input.bytes, declaredCharset(input.bytes));
    const document = parse(decoded.text);
    const whole = renderHtml(document);
    if (isLoginPage(document, whole)) throw new EarningsCallError('login-page');
    const text = mainPart(document, whole.length) ?? whole;
    return sourceOf(input, 'html', text, {
      metadata: readMetadata(document),
      warnings: decodingWarnings(decoded, text),
    });
  },
};

/** The first characters of a file in any encoding that writes ASCII with its own bytes, zeros and marks aside. */
const beginning = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 1024)]
    .filter((byte) => byte !== 0 && byte < 0x80)
    .map((byte) => String.fromCharCode(byte))
    .join('');
