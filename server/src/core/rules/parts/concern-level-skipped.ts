import { defineRule } from '../rule.ts';
import page from './concern-level-skipped.md';

export const concernLevelSkipped = defineRule({
  id: 'concern-level-skipped',
  title: 'A level was passed over without a reason',
  family: 'parts',
  severity: 'warning',
  kinds: ['organisational-concern'],
  silences: [],
  gap: false,
  fixable: 'none',
  messages: {
    skipped:
      'The concern went from {called} {before} to {called} {level}. Say why the steps between were not used, or where they are recorded.',
  },
  page,
  *check({ concern, date }, { records }) {
    const { level, others, saysWhySkipped } = concern;
    if (!level || saysWhySkipped) return;
    const told = others.flatMap(({ value, when }) => (when === 'earlier' ? [value] : []));
    const earlier = records.flatMap((record) => (date && record.date < date.value ? [record.level] : []));
    // Where a record before this one was as high, the step was taken there.
    const before = earlier.some((value) => value >= level.value) ? told : [...told, ...earlier];
    const last = Math.max(0, ...before.filter((value) => value < level.value));
    if (last === 0 || level.value - last < 2) return;
    yield {
      message: 'skipped',
      holes: { called: concern.called, before: `${last}`, level: `${level.value}` },
      span: level.span,
    };
  },
});
