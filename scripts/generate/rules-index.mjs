/** The page that lists every rule. */
export function rulesIndex({ catalogue, kinds, presets }) {
  const shown = { error: 'error', warning: 'warning', information: 'note', hint: 'hint' };
  const fixes = { safe: 'safe', suggestion: 'suggestions', none: '–' };
  const rows = catalogue.map((rule) => {
    const page = `../server/src/core/rules/${rule.family}/${rule.id}.md`;
    const inKinds = rule.kinds.map((id) => kinds.find((kind) => kind.id === id).title.toLowerCase());
    const everywhere = rule.kinds.length === kinds.length ? 'all' : inKinds.join(', ');
    const other = Object.entries(rule.severityByKind ?? {}).map(
      ([id, level]) => `${shown[level]} in ${kinds.find((kind) => kind.id === id).title.toLowerCase()}`,
    );
    const severity = [shown[rule.severity], ...other].join('; ');
    return `| [${rule.title}](${page}) | \`${rule.id}\` | ${severity} | ${presetOf(rule, presets)} | ${everywhere} | ${fixes[rule.fixable]} |`;
  });
  return `# The rules

Each title leads to the rule's page: what it looks for, why it matters, examples and how to put it right. What the rules rest on
stands in [traceability](traceability.md).

- **From**: the preset with which the rule begins. ${presets.map(({ id, description }) => `\`${id}\`: ${lowerFirst(description)}`).join('; ')}. A rule marked *preview* is off until your settings ask for it by name.
- **Quick fix**: *safe* invents nothing and may be done for a whole document at once; *suggestions* insert a form that you fill, or
  offer a choice; – where only you can know.

| What people see | Id | Severity | From | Kinds of document | Quick fix |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function presetOf({ id, preview }, presets) {
  if (preview) return '*preview*';
  const [first] = presets.filter(({ only }) => !only || only.has(id));
  return `\`${first.id}\``;
}

function lowerFirst(words) {
  return words[0].toLowerCase() + words.slice(1);
}
