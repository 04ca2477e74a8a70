/** How the programmatic category is written today, `NNN N NNN`, and how it was, `NN NNNN NNN`. */
export type CategoryFormat = 'actual' | 'anterior';

export interface CategoryCode {
  readonly programme: string;
  readonly project: string;
  readonly activity: string;
}

/** Digits of programme, project and activity. */
const widths = { actual: [3, 1, 3], anterior: [2, 4, 3] } as const satisfies Record<
  CategoryFormat,
  readonly number[]
>;

/** An investment project goes by its SISIN code, whole. */
const SISIN = 14;

/** Spaces, or a mark with none or with some on both sides: in «11 -1 -1» the hyphen is a sign, and the numbers stand for none. */
const BETWEEN = '(?:\\s+|[./-]|\\s+[./-]\\s+)';
const NAME = '(?!\\d)(?:[\\s.:,;–—-]+(?=\\p{L}).*)?$';
/** Three numbers, and perhaps a name glued behind them. */
const APART = new RegExp(`^(\\d+)${BETWEEN}(\\d+)${BETWEEN}(\\d+)${NAME}`, 'u');
/** The same without anything between: 7 digits today, 9 before. */
const JOINED = [
  new RegExp(`^(\\d{3})(\\d)(\\d{3})${NAME}`, 'u'),
  new RegExp(`^(\\d{2})(\\d{4})(\\d{3})${NAME}`, 'u'),
];

const SHAPES = [APART, ...JOINED];

/**
 * The code in a text, undefined when it is none or could be two: short codes (`78 0 1`) are filled with zeros
 * only where their digits, or the reader, say in which of the two ways they are written.
 */
export function categoryIn(text: string, asked?: CategoryFormat): CategoryCode | undefined {
  const said = text.trim();
  const parts = SHAPES.map((each) => each.exec(said)).find((each) => each !== null);
  if (!parts) return undefined;
  const [, programme = '', project = '', activity = ''] = parts;
  const written = { programme, project, activity };
  const format = asked ?? formatOf(written);
  return format && filled(written, format);
}

/** Three digits of programme are today's; two with several of project, the former way. Else it could be either. */
function formatOf({ programme, project }: CategoryCode): CategoryFormat | undefined {
  if (programme.length === 3) return 'actual';
  if (programme.length !== 2) return undefined;
  return project.length > 1 ? 'anterior' : undefined;
}

function filled(
  { programme, project, activity }: CategoryCode,
  format: CategoryFormat,
): CategoryCode | undefined {
  const [forProgramme, forProject, forActivity] = widths[format];
  const isSisin = project.length === SISIN;
  if (programme.length > forProgramme || activity.length > forActivity) return undefined;
  if (!isSisin && project.length > forProject) return undefined;
  return {
    programme: programme.padStart(forProgramme, '0'),
    project: isSisin ? project : project.padStart(forProject, '0'),
    activity: activity.padStart(forActivity, '0'),
  };
}
