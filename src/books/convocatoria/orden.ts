import type { ColumnSpec, GuidedSheet } from '../guided/spec.ts';
import { acrossOf, lookup } from '../guided/named-columns.ts';

export interface Merit {
  /** Groups with a maximum: each has its running sum. */
  readonly groups: readonly string[];
  readonly writesOptimum: boolean;
}

const found = (
  key: string,
  heading: string,
  formula: string,
  more: Partial<ColumnSpec> = {},
): ColumnSpec => ({
  key,
  heading,
  formula: `IF({puesto}="","",${formula})`,
  ...more,
});

const ofEvaluation = (column: string): string => `INDEX({evaluacion.${column}:},{fila})`;
const ofApplication = (column: string): string => `INDEX({postulaciones.${column}:},{solicitud})`;

const listed: readonly ColumnSpec[] = [
  {
    key: 'puesto',
    heading: 'Puesto',
    format: 'whole',
    width: 8,
    formula: 'IF({#}>{adjudicacion.concursan},"",{#})',
  },
  found('codigo', 'Código', ofEvaluation('codigo'), { width: 12 }),
  found('municipio', 'Municipio', ofApplication('municipio')),
  found('fila', 'Fila en Evaluación', 'MATCH({puesto},{evaluacion.puesto:},0)', {
    format: 'whole',
    helper: true,
  }),
  found('solicitud', 'Fila en Postulaciones', ofEvaluation('fila'), { format: 'whole', helper: true }),
  found('departamento', 'Departamento', ofApplication('departamento'), { width: 14 }),
  found('categoria', 'Categoría', ofApplication('categoria'), { width: 10 }),
  found('servicio', 'Servicio', ofApplication('servicio'), { width: 34 }),
  found('puntaje', 'Puntaje', ofEvaluation('puntaje'), { format: 'number' }),
  found('monto', 'Pide al fondo (Bs)', ofApplication('fondo'), { format: 'amount' }),
  found('grupo', 'Grupo del cupo', 'IF({adjudicacion.cupoPor}="departamento",{departamento},{categoria})', {
    width: 14,
  }),
  found(
    'tope',
    'Cupo del grupo (Bs)',
    `IFERROR(IF(${lookup('cupos', 'maximo', '{grupo}', 'grupo')}="","",${lookup('cupos', 'maximo', '{grupo}', 'grupo')}),"")`,
    {
      format: 'amount',
    },
  ),
];

interface Method {
  readonly key: 'merito' | 'saltando';
  readonly heading: string;
  readonly stops: boolean;
}

const methods: readonly Method[] = [
  { key: 'merito', heading: 'Por orden de mérito', stops: true },
  { key: 'saltando', heading: 'Saltando las que no alcanzan', stops: false },
];

/** Once one could not be paid, none after it is, and each says which one that was. */
const STOPPED =
  'IF(LEFT({merito<},9)="sin saldo","después del puesto "&{puesto<}&", que ya no alcanzó",IF(LEFT({merito<},7)="después",{merito<},""))';

/** From the best place down, as long as there is money and room in the group. */
function methodColumns({ key, heading, stops }: Method, groups: readonly string[]): readonly ColumnSpec[] {
  const left = `${key}Saldo`;
  const sums = groups.map((group, at) => ({ key: `${key}Usado${String(at + 1)}`, group }));
  const prefix = `${stops ? 'Orden' : 'Saltando'} · `;
  const used =
    sums.length === 0 ? '0' : `SUMIF({${acrossOf(sums)}^},"${prefix}"&{grupo},{${acrossOf(sums)}<})`;
  const noMoney = `{monto}>{${left}}`;
  const over = `IF({tope}="",FALSE,ROUND(${used}+{monto}-N({tope}),2)>0)`;
  const fits = `IF(${noMoney},"sin saldo: faltan Bs "&FIXED({monto}-{${left}},2),IF(${over},"cupo de "&{grupo}&": faltan Bs "&FIXED(${used}+{monto}-N({tope}),2),"sí"))`;
  return [
    found(
      left,
      `${heading}: hay (Bs)`,
      `IF({#}=1,N({llamado.presupuesto}),ROUND(N({${left}<})-IF({${key}<}="sí",N({monto<}),0),2))`,
      {
        format: 'amount',
      },
    ),
    found(key, heading, stops ? `IF(${STOPPED}="",${fits},${STOPPED})` : fits, { width: 36 }),
    ...sums.map(({ key: sum, group }) =>
      found(
        sum,
        `${prefix}${group}`,
        `ROUND(N({${sum}<})+IF(AND({${key}}="sí",{grupo}="${group.replaceAll('"', '""')}"),{monto},0),2)`,
        {
          format: 'amount',
          helper: true,
        },
      ),
    ),
  ];
}

/** As many as this are worked out by the sheet itself: every row asks for the whole optimum. */
export const LIVE_OPTIMUM = 250;

const BEST =
  'MUNI.ADJUDICAR({monto:},{puntaje:},{llamado.presupuesto},"optimo",{grupo:},{cupos.grupo..maximo:})';

const optimum = (writesOptimum: boolean): ColumnSpec =>
  found(
    'optimo',
    'Óptimo exacto',
    writesOptimum ? `${ofEvaluation('optimo')}&""` : `IFERROR(INDEX(${BEST},{#}+1,2),"no")`,
    {
      width: 12,
    },
  );

/** Whether the optimum the guide wrote is still that of today's scores. */
export const isStillOptimum = `IF({concursan}=0,"",IFERROR(IF(SUMPRODUCT(--((INDEX(${BEST.replace(/\{(monto|puntaje|grupo):\}/g, '{orden.$1:}')},0,2)="sí")<>({orden.optimo:^}="sí")))=0,"sí","no: vuelva a evaluar con la guía"),"no se puede calcular: revise los cupos"))`;

const CHOSEN =
  'IF({adjudicacion.metodo}="óptimo",{optimo},IF({adjudicacion.metodo}="orden saltando",{saltando},{merito}))';

const LEFT_OUT =
  'IF({monto}>{adjudicacion.saldo},"fuera del óptimo: faltan Bs "&FIXED({monto}-{adjudicacion.saldo},2),"fuera de la selección óptima: otras suman más puntos")';

const decided: readonly ColumnSpec[] = [
  found('adjudicado', 'Adjudicado', `IF(${CHOSEN}="sí","sí","no")`, { width: 11 }),
  found('montoAdjudicado', 'Monto adjudicado (Bs)', 'IF({adjudicado}="sí",{monto},0)', { format: 'amount' }),
  found(
    'motivo',
    'Motivo',
    `IF({adjudicado}="sí","adjudicada por "&{adjudicacion.metodo},IF({adjudicacion.metodo}="óptimo",${LEFT_OUT},${CHOSEN}))`,
    { width: 46 },
  ),
  found('adjudicadas', 'Adjudicadas hasta aquí', 'N({adjudicadas<})+IF({adjudicado}="sí",1,0)', {
    format: 'whole',
    helper: true,
  }),
  found('espera', 'Lista de espera', 'IF({adjudicado}="sí","",{puesto}-{adjudicadas})', { format: 'whole' }),
];

/** From the best place down. Nothing is typed here. */
export const hojaOrden = ({ groups, writesOptimum }: Merit): GuidedSheet => ({
  name: 'Orden de mérito',
  purpose: 'De mayor a menor puntaje: quién recibe con cada método, cuánto, y por qué no los demás.',
  panels: [
    {
      kind: 'table',
      id: 'orden',
      stays: 'municipio',
      asLongAs: 'evaluacion',
      totals: { monto: 'SUM({monto:})', montoAdjudicado: 'SUM({montoAdjudicado:})' },
      columns: [
        ...listed,
        ...methods.flatMap((method) => methodColumns(method, groups)),
        optimum(writesOptimum),
        ...decided,
      ],
    },
  ],
});
