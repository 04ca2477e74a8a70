import { norm } from '../engine/norm.ts';

/** One event of the participatory cycle. Its words are Spanish in every language: they go into the workbook. */
export interface CycleEvent {
  readonly evento: string;
  /** First and last month; left out where the source names none. */
  readonly meses?: readonly [number, number];
  readonly agenda: string;
  readonly resultados: string;
  readonly actores: string;
}

const ACTORS =
  'OTB; Control Social – Comité de Vigilancia; Concejo Municipal; Ejecutivo Municipal; DILOS (salud); sector educación; organizaciones de mujeres; organizaciones funcionales';

export const cicloMgmp = norm<readonly CycleEvent[]>({
  id: 'ciclo-mgmp',
  title: {
    es: 'Ciclo de Gestión Municipal Participativa',
    en: 'Participatory municipal management cycle',
    pt: 'Ciclo de Gestão Municipal Participativa',
  },
  versions: [
    {
      since: 2010,
      value: [
        {
          evento: 'EDA 1',
          meses: [1, 2],
          agenda: 'Informes de la gestión anterior; programación de la ejecución del POA',
          resultados:
            'Autoridades informan lo que hicieron; la población conoce los proyectos y obras de la gestión; observaciones y reclamos registrados',
          actores: ACTORS,
        },
        {
          evento: 'EDA 2',
          meses: [5, 6],
          agenda: 'Informes de avance del POA; informes de salud y educación',
          resultados: 'Autoridades rinden cuentas del avance; observaciones y reclamos registrados',
          actores: ACTORS,
        },
        {
          evento: 'Cumbre 1',
          meses: [7, 7],
          agenda:
            'Avance físico y financiero; fiscalización del Concejo; seguimiento del Control Social; informes de salud y educación; visión y objetivos; capacitación en el formulario de demanda; plan de trabajo',
          resultados:
            'Dirigentes capacitados para levantar la demanda diferenciada y de salud; ejecución conocida; convenio de participación firmado',
          actores: `${ACTORS}; Diputado Uninominal; Asambleísta Departamental`,
        },
        {
          evento: 'Cumbre 2',
          meses: [8, 8],
          agenda:
            'Informes de avance; matriz y criterios de priorización; calificación de la demanda de las OTB; proyectos priorizados por el municipio; probables proyectos concurrentes',
          resultados:
            'Demanda de las OTB priorizada y consensuada; oferta institucional conocida; el Alcalde recibe la demanda',
          actores: `${ACTORS}; Diputado Uninominal; Asambleísta Departamental`,
        },
        {
          evento: 'Cumbre 3',
          meses: [9, 9],
          agenda:
            'Proyecto de POA y Presupuesto de la siguiente gestión; observaciones; entrega al Control Social y al Concejo; acta de conformidad',
          resultados:
            'Proyecto de POA y Presupuesto entregado; acta de conformidad firmada; Control Social organizado',
          actores: ACTORS,
        },
        {
          evento: 'EDC',
          agenda: 'Agenda EDC; Secretaría Pro Tempore; proyectos concurrentes entre municipios',
          resultados:
            'Políticas y acciones coordinadas entre autoridades municipales, departamentales y nacionales',
          actores:
            'Alcaldes; presidentes de Concejos y de Comités de Vigilancia; OTB; Diputado Uninominal; Asambleístas Departamentales; Subgobernadores',
        },
      ],
      source:
        '«Gestión Municipal Participativa», láminas 27 a 54. Discrepa consigo misma: EDA 2 en mayo-junio (27) o marzo-junio (28 y 48); Cumbre 1 en julio (27 y 28) o junio-julio (35). El EDC no tiene mes',
      verified: false,
    },
  ],
  says: (events) => {
    const names = events.map(({ evento }) => evento).join(', ');
    return {
      es: `${names}: meses, agenda, resultados y actores como en el ejemplo`,
      en: `${names}: months, agenda, results and actors as in the example`,
      pt: `${names}: meses, agenda, resultados e atores como no exemplo`,
    };
  },
});
