import type { Value } from '../engine/cells.ts';
import { Problem } from '../engine/problem.ts';
import { fold } from '../engine/reading.ts';
import type { Member, Universe } from './coverage-universe.ts';

type Words = readonly (string | undefined)[];

/** A part of the universe, or all of it, and what reached it. */
class Tally {
  readonly members = new Set<Member>();
  readonly covered = new Set<Member>();
  services = 0;

  reach(member: Member): void {
    this.covered.add(member);
    this.services++;
  }

  cells(all = this.members.size): readonly Value[] {
    return [all, this.covered.size, this.covered.size / all, this.services];
  }
}

/** Tallies under a name each, in order of appearance. */
class Tallies {
  readonly byName = new Map<string, Tally>();

  of(name: string): Tally {
    const tally = this.byName.get(name) ?? new Tally();
    this.byName.set(name, tally);
    return tally;
  }
}

interface Coverage {
  readonly departamentos: Tallies;
  readonly categorias: Tallies;
  readonly servicios: Tallies;
  readonly total: Tally;
  /** Services to municipalities that are not in the universe, or that nobody can tell which they are. */
  readonly outside: Map<string, number>;
}

/** Blank cells reach some hosts as 0. */
const isBlankWord = (word: string | undefined): boolean => word === undefined || word === '0';

export function coverageRows(
  municipios: Words,
  servicios: Words,
  universe: Universe,
): readonly (readonly Value[])[] | Problem {
  const coverage = startOf(universe);
  const firstSpelling = new Map<string, string>();
  let counted = 0;
  for (const [row, municipio] of municipios.entries()) {
    const servicio = servicios[row];
    if (isBlankWord(municipio) && isBlankWord(servicio)) continue;
    if (municipio === undefined || isBlankWord(municipio))
      return new Problem('missing', 'municipios', { row: row + 1 });
    if (servicio === undefined) return new Problem('missing', 'servicios', { row: row + 1 });
    const key = fold(servicio);
    const name = firstSpelling.get(key) ?? servicio;
    firstSpelling.set(key, name);
    count(coverage, municipio, name, universe);
    counted++;
  }
  return counted === 0 ? new Problem('empty', 'municipios') : rowsOf(coverage);
}

function startOf({ members }: Universe): Coverage {
  const coverage: Coverage = {
    departamentos: new Tallies(),
    categorias: new Tallies(),
    servicios: new Tallies(),
    total: new Tally(),
    outside: new Map(),
  };
  for (const member of members) for (const tally of talliesOf(coverage, member)) tally.members.add(member);
  return coverage;
}

const talliesOf = ({ departamentos, categorias, total }: Coverage, member: Member): readonly Tally[] => [
  departamentos.of(member.departamento),
  categorias.of(member.categoria),
  total,
];

function count(coverage: Coverage, municipio: string, servicio: string, { memberCalled }: Universe): void {
  const member = memberCalled(municipio);
  if (member === undefined) {
    coverage.outside.set(municipio, (coverage.outside.get(municipio) ?? 0) + 1);
    return;
  }
  for (const tally of [...talliesOf(coverage, member), coverage.servicios.of(servicio)]) tally.reach(member);
}

function rowsOf({
  departamentos,
  categorias,
  servicios,
  total,
  outside,
}: Coverage): readonly (readonly Value[])[] {
  const all = total.members.size;
  const alphabetical = [...categorias.byName].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...[...departamentos.byName].map(([name, tally]) => ['Departamento', name, ...tally.cells()]),
    ...alphabetical.map(([name, tally]) => ['Categoría', name, ...tally.cells()]),
    ...[...servicios.byName].map(([name, tally]) => ['Servicio', name, ...tally.cells(all)]),
    ['Total', '', ...total.cells()],
    ...[...outside].map(([name, times]) => ['Fuera del universo', name, '', '', '', times]),
  ];
}
