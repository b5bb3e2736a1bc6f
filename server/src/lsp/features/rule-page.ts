const examples = /^```markdown (flagged|clean|fixed)[^\n]*\n([\s\S]*?)^```$/gm;
const captions: Readonly<Record<string, string>> = {
  flagged: '✗ Shown as a problem',
  clean: '✓ Fine',
  fixed: '✓ Mended',
};

/** A rule's page as people read it: its examples with a caption instead of test data, tables as tables. */
export function pageForReading(page: string): string {
  return page.replace(examples, (_, sort: string, text: string) => {
    const onlyTable = text
      .trim()
      .split('\n')
      .every((line) => line.startsWith('|'));
    return `**${captions[sort]}**\n\n${onlyTable ? text : `\`\`\`markdown\n${text}\`\`\``}`;
  });
}
