import type { IntakeReport } from '../../src/intake/budget.ts';
import { profileFrom, type Profile } from '../../src/intake/profile.ts';
import { button, element } from '../dom.ts';
import type { Pane } from '../pane.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { correct } from './corrections.ts';

/** Columns that tell of people stay out until they are asked for. */
export function peopleChoice(pane: Pane, { columns }: IntakeReport): HTMLElement[] {
  if (columns.every(({ personal }) => personal === undefined)) return [];
  const { people = false } = pane.session.report.intake;
  const tick = element('input', { type: 'checkbox', id: 'muni-people', checked: people });
  tick.addEventListener('change', () => {
    correct(pane, { people: tick.checked });
  });
  return [
    element(
      'div',
      { class: 'field' },
      element('label', { for: 'muni-people' }, tick, ` ${pane.t(texts.people)}`),
    ),
  ];
}

const MOST_KEPT = 30;

const saysSomething = ({ columns, decimal, unit, people }: Profile): boolean =>
  Object.keys(columns).length > 0 || [decimal, unit, people].some((each) => each !== undefined);

/** What was answered is kept for the next export of the same kind, the latest first. */
export function rememberAnswers(pane: Pane, { profile }: IntakeReport): void {
  const { profiles = [] } = pane.session.preferences;
  if (!saysSomething(profile)) return;
  const others = profiles.filter(({ headings }) => headings !== profile.headings);
  pane.prefer({ profiles: [profile, ...others].slice(0, MOST_KEPT) });
}

/** The answers as a file, to be kept or given to a colleague; and those of a colleague. */
export function answersNode(pane: Pane, { profile }: IntakeReport): HTMLElement {
  const input = element('input', {
    type: 'file',
    id: 'muni-profile',
    class: 'unseen',
    accept: '.json',
  });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void useFile(pane, file);
  });
  return element(
    'details',
    { class: 'fold' },
    element('summary', {}, pane.t(texts.answers)),
    element('p', { class: 'hint' }, pane.t(texts.answersSay)),
    button(pane.t(texts.saveAnswers), () => {
      download(profile);
    }),
    input,
    element('label', { for: 'muni-profile', class: 'file-button' }, pane.t(texts.useAnswers)),
  );
}

async function useFile(pane: Pane, file: File): Promise<void> {
  const given = await file.text().then(parsed);
  if (given) correct(pane, { profile: given });
  else pane.announce(pane.t(texts.noAnswers, { name: file.name }));
}

function parsed(text: string): Profile | undefined {
  try {
    return profileFrom(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function download(profile: Profile): void {
  const url = URL.createObjectURL(
    new Blob([`${JSON.stringify(profile, null, 2)}\n`], { type: 'application/json' }),
  );
  const link = element('a', { href: url, download: 'perfil-muni.json' });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
