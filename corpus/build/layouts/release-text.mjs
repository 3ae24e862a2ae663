/** A press release: its blocks as they are, with empty lines between them. */
export default {
  ext: 'txt',
  release: true,
  render(doc, page) {
    for (const [index, block] of doc.blocks.entries()) page.write(index === 0 ? '' : '\n\n').passage(block);
    page.write('\n');
  },
};
