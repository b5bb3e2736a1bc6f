/** The longest name without its ending: short enough for every disk and for a tab. */
const longest = 80;

/** What a new document's file is called, without what some disk does not allow in a name. */
export function fileNameFor(title: string | undefined, template: string): string {
  const words = [title ?? '', template.slice(template.lastIndexOf('/') + 1)]
    .map((name) =>
      name
        .replace(/[\p{Cc}\\/:*?"<>|]/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .slice(0, longest)
        .replace(/^[ .]+/, '')
        .replace(/(?<![ .])[ .]+$/, ''),
    )
    .find((name) => name !== '');
  return `${words ?? 'document'}.md`;
}

/** The name, or with a number behind it the first that is not taken. Names are taken whatever their case. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const stem = name.replace(/\.md$/, '');
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${stem} ${number}.md`;
    if (!taken.has(tried.toLowerCase())) return tried;
  }
}
