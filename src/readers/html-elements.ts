import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What the elements of a page mean for its text. */

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Never text of the page, whatever they hold. */
const INVISIBLE = setOf(
  'head script style noscript template svg math iframe object embed canvas audio video select option datalist ' +
    'button input textarea nav aside dialog menu',
);

/** Roles of page furniture. */
const FURNITURE_ROLES = setOf('navigation banner contentinfo search dialog alertdialog complementary menu');

/** Elements set off by an empty line. */
const PARAGRAPHS = setOf(
  'p div h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre section article main header footer form fieldset figure hr ' +
    'details address center body hgroup summary figcaption',
);

/** Elements that stand on a line of their own. */
const LINES = setOf('li tr dt dd caption thead tbody tfoot option legend');

/** How much room an element needs before and after it: 0 none, 1 a new line, 2 an empty line. */
export const roomAround = (name: string): 0 | 1 | 2 => (PARAGRAPHS.has(name) ? 2 : LINES.has(name) ? 1 : 0);

/** The value of an attribute, lower case; empty where it is missing. */
export const attribute = (element: Tree.Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value.toLowerCase() ?? '';

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

export const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';

const HIDDEN_STYLE = /display\s?:\s?none|visibility\s?:\s?hidden/;

/** A page's own head and foot; those of an article hold its title and date. */
const isPageFurniture = (element: Tree.Element): boolean => {
  if (element.tagName !== 'header' && element.tagName !== 'footer') return false;
  const parent = element.parentNode;
  return !(parent && isElement(parent) && (parent.tagName === 'article' || parent.tagName === 'main'));
};

/** Whether an element and all in it are left out of the page's text. */
export function isLeftOut(element: Tree.Element): boolean {
  return (
    INVISIBLE.has(element.tagName) ||
    FURNITURE_ROLES.has(attribute(element, 'role')) ||
    element.attrs.some((attr) => attr.name === 'hidden') ||
    HIDDEN_STYLE.test(attribute(element, 'style')) ||
    isPageFurniture(element)
  );
}

/**
 * Every node of a tree in document order, parents first; a stack instead of recursion, since pages nest as deep as they
 * like.
 */
export function* descendants(root: Tree.Node): Generator<Tree.Node> {
  const stack: Tree.Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    if ('childNodes' in node)
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] as Tree.Node);
  }
}
