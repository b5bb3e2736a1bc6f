/** What each program for Node is made for, and every piece of one. */
export const forNode = {
  platform: 'node',
  target: 'node20',
  // esbuild knows of a gap in what Node knows of \p{…}, and would have every such expression made anew each time that it is met.
  supported: { 'regexp-unicode-property-escapes': true },
};
