/** The page that leads from each statement of the founding documents to what answers it, and from each rule to its tests. */
export function traceability({ catalogue, kinds, tests, foundingDocuments, regulations, otherExpectations }) {
  const rules = new Map(catalogue.map((rule) => [rule.id, rule]));
  const parts = new Map(
    kinds.flatMap(({ id, title, requires, levels }) =>
      [...requires, ...Object.values(levels ?? {}).flat()].map((part) => [`${id}/${part.id}`, { title, part }]),
    ),
  );
  const statements = foundingDocuments.flatMap((one) => one.statements);
  const checked = statements.filter(({ rules }) => rules);
  const unanswered = statements.filter(({ because }) => because);
  const awaiting = statements.filter(({ awaits }) => awaits);

  return `# Traceability

Golden Thread was founded on five documents about how services are held to account and how they learn. Here is what each of them
expects, in our own words, and what answers it: ${checked.length} statements are checked, ${awaiting.length} wait for a rule that looks across documents, and
${unanswered.length} cannot be checked from a document, for the reason given.

Behind each checked statement stand two short documents. In the first the expectation is not met, and every rule named here must
find it and name every part. In the second it is met, and they must find nothing. A test runs both, so a wrong entry fails.

${foundingDocuments.map(section).join('\n')}
## From the rules to their tests

Each rule's page holds examples that are tests too, in [pages.test.ts](../test/rules/pages.test.ts).

| Rule | Statements | Tests |
|---|---|---|
${[...tests].map(ruleRow).join('\n')}

## Law and guidance that the pages name

Law and guidance change. This is when each was last looked up.

| What | What it is about | Looked up |
|---|---|---|
${regulations.map(({ number, title, source, checked }) => row(`Regulation ${number}, ${source}`, title, checked)).join('\n')}
${otherExpectations.map(({ name, says, checked }) => row(name[0].toUpperCase() + name.slice(1), says, checked)).join('\n')}
`;

  function section({ id, title, statements: own }) {
    const file = `../test/traceability/statements/${id}.ts`;
    const answered = own.filter(({ because }) => !because);
    const rest = own.filter(({ because }) => because);
    return `## ${title}

Examples: [${id}.ts](${file})

| Statement | Rules | Parts of documents | Forms |
|---|---|---|---|
${answered.map(statementRow).join('\n')}
${rest.length > 0 ? `\nNot checked:\n\n${rest.map(({ says, because }) => `- ${says} ${because}`).join('\n')}\n` : ''}`;
  }

  function statementRow({ id, says, rules: ids, parts: named = [], snippets = [], awaits = [] }) {
    const answers = ids ? ids.map(link) : awaits.map((one) => `\`${one}\` (to come)`);
    return row(`<a id="${id}"></a>${says}`, answers.join(', '), partsOf(named), snippets.map(code).join(', '));
  }

  function partsOf(named) {
    const titles = [...new Set(named.map(kindOf))];
    const namesIn = (title) => named.filter((id) => kindOf(id) === title).map((id) => parts.get(id).part.name);
    return titles.map((title) => `${title}: ${namesIn(title).join('; ')}`).join('. ');
  }

  function kindOf(id) {
    return parts.get(id).title.toLowerCase();
  }

  function ruleRow([id, files]) {
    const answered = checked.filter((one) => one.rules.includes(id)).map((one) => `[${one.id}](#${one.id})`);
    const tests = files.map((path) => `[${path.split('/').at(-1)}](../${path})`);
    return row(link(id), answered.join(', ') || 'good practice, or the tool’s own marks', tests.join(', '));
  }

  function link(id) {
    const { title, family } = rules.get(id);
    return `[${title}](../server/src/core/rules/${family}/${id}.md)`;
  }
}

function row(...cells) {
  return `| ${cells.join(' | ')} |`;
}

function code(words) {
  return `\`${words}\``;
}
