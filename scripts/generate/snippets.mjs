/** VS Code's snippets: the parts that people write again and again, and a whole document of each kind. */
export function snippets({ partSnippets, kindTemplates, asSnippet, newDocument }) {
  const parts = partSnippets.map(({ title, prefix, description, text, changeable }) =>
    entry(title, prefix, description, asSnippet(text, { changeable })),
  );
  const documents = kindTemplates.map((template) => {
    const { text } = newDocument(template, {});
    return entry(template.title, template.prefix, template.description, asSnippet(text, { offered: { date: today } }));
  });
  return Object.fromEntries([...parts, ...documents]);
}

/** The day on which the snippet is inserted, as VS Code fills it in. */
const today = '$CURRENT_DATE $CURRENT_MONTH_NAME $CURRENT_YEAR';

function entry(title, prefix, description, snippet) {
  return [title, { prefix, description, body: snippet.split('\n') }];
}
