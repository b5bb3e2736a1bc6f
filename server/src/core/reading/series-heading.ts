/** A heading of a numbered series of findings: "Area 7 – Out of hours phone", "4. Recommendation 3: …". */
export interface SeriesHeading {
  /** What the series is of, in lower case: "area". */
  readonly series: string;
  readonly number: string;
}

const pattern =
  /^[\s*]*(?:\d{1,2}(?:\.\d{1,2})?[.)]?\s)?(finding|recommendation|area|issue|gap|concern|theme|requirement|must do|should do|shortfall|breach|lesson|learning|learning point|priority area|area for improvement)s?\s(?:no\.?\s)?([A-Z]{0,2}\d{1,2}(?:\.\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;

/** What each of them has, and few other headings: the longer expression is not even made where none has it. */
const seriesWord =
  /finding|recommend|area|issue|gap|concern|theme|requirement|must|should|shortfall|breach|lesson|learning/i;

export function readSeriesHeading(heading: string): SeriesHeading | undefined {
  const match = seriesWord.test(heading) && pattern.exec(heading);
  return match ? { series: match[1]!.toLowerCase(), number: match[2]!.toLowerCase() } : undefined;
}
