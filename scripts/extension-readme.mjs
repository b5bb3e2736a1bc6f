/**
 * The README as people read it inside the editor: without pictures and without links to files that the package does not
 * hold, and without the parts for those who build it, measure it or use it elsewhere.
 */
export function readmeForExtension(readme) {
  const [start, ...sections] = readme.split(/^(?=## )/m);
  const wanted = sections.filter((section) => !elsewhere.some((title) => section.startsWith(`## ${title}\n`)));
  return [start, ...wanted]
    .join('')
    .replace(/^!\[[^\]]*\]\([^)]*\)\n+/gm, '')
    .replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1');
}

const elsewhere = ['Install', 'Command line', 'For those who build it', 'Speed'];
