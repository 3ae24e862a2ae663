/** A press release: its blocks as they are, with empty lines between them. */
export default {
  ext: 'txt',
  release: true,
  render(doc, page) {
    page.write(`${doc.blocks.map((block) => block.raw).join('\n\n')}\n`);
  },
};
