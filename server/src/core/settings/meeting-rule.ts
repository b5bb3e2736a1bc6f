import type { MeetingRule } from '../calendar/meetings.ts';

/** "Tuesday", "second Tuesday of the month", "first and third Monday". */
export const meetingRuleForm =
  /^(?:[Ee]very )?(?:(first|second|third|fourth|last)(?: and (first|second|third|fourth|last))? ((?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day)(?: (?:of|in) (?:the|each|every) month)?|((?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day))$/;

const ordinals = ['first', 'second', 'third', 'fourth', 'last'];
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Undefined for words that are no rule. */
export function readMeetingRule(words: string): MeetingRule | undefined {
  const match = meetingRuleForm.exec(words);
  if (!match) return undefined;
  const weekday = weekdays.indexOf((match[3] ?? match[4])!.toLowerCase());
  const weeks = [match[1], match[2]].flatMap((word) => (word ? [ordinals.indexOf(word) + 1] : []));
  return { weekday, weeks };
}
