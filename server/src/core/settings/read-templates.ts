import { isScalar, type Node } from 'yaml';

/** Where one's own templates may be: a folder below that of the settings file, with `/` between its parts. */
export const templatesFolderForm = /^(?![A-Za-z][\w+.-]*:|[\\/~])(?!(?:.*[\\/])?\.\.(?:[\\/]|$)).*[^\\/. ]/;

/** Reads the folder of one's own templates, without a slash at its end; what cannot be used is reported and left out. */
export function readTemplates(
  node: Node | null,
  report: (node: Node | null, message: string) => void,
): string | undefined {
  const path = isScalar(node) && typeof node.value === 'string' ? node.value : '';
  if (!templatesFolderForm.test(path)) {
    report(node, 'Name the folder of your templates, inside the folder of this file: “templates/”.');
    return undefined;
  }
  return path
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
