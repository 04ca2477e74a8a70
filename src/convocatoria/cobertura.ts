import { formula } from '../engine/formula.ts';
import { headings } from '../engine/headings.ts';
import { column, optional, text } from '../engine/kinds.ts';
import { Problem } from '../engine/problem.ts';
import { categoriasMunicipales } from '../norms/categorias-municipales.ts';
import { coverageRows } from './coverage.ts';
import { nationalUniverse, ownUniverse } from './coverage-universe.ts';

const heading = headings('grupo', 'nombre', 'universo', 'cubiertos', 'cobertura', 'servicios');

export const cobertura = formula({
  id: 'COBERTURA',
  shape: 'table',
  summary: {
    es: 'Cobertura de los servicios: municipios atendidos sobre el universo, por departamento, por categoría, por servicio y en total.',
    en: 'Coverage of services: municipalities reached over the universe, by department, category and service, and in all.',
    pt: 'Cobertura dos serviços: municípios atendidos sobre o universo, por departamento, por categoria, por serviço e no total.',
  },
  also: {
    es: 'municipios atendidos, alcance, porcentaje de cobertura, servicios por municipio, AMDES',
    en: 'municipalities served, reach, coverage rate, services',
    pt: 'municípios atendidos, alcance, taxa de cobertura, serviços',
  },
  params: { municipios: column(text), servicios: column(text), universo: optional(ownUniverse) },
  meanings: {
    municipios: {
      es: 'Municipio de cada servicio, por nombre o código. El que no está en el universo, o no se sabe cuál es, sale al final.',
      en: 'Municipality of each service, by name or code. One outside the universe, or that could be several, is listed at the end.',
      pt: 'Município de cada serviço, por nome ou código. O que não está no universo, ou pode ser vários, sai no fim.',
    },
    universo: {
      es: 'Tres columnas propias: municipio, departamento y categoría. Si se omite, todos los municipios de Bolivia con su categoría de 2024.',
      en: 'Three columns of your own: municipality, department and category. Left out, every municipality of Bolivia with its category of 2024.',
      pt: 'Três colunas próprias: município, departamento e categoria. Omitido, todos os municípios da Bolívia com sua categoria de 2024.',
    },
  },
  returns: 'table',
  examples: [
    {
      given: {
        municipios: [['Colomi'], ['TIRAQUE'], ['colomi'], ['Sucre'], [null]],
        servicios: [['PDM'], ['POA'], ['POA'], ['PDM'], [null]],
        universo: [
          ['Colomi', 'Cochabamba', 'C'],
          ['Tiraque', 'Cochabamba', 'C'],
          ['Tarata', 'Cochabamba', 'B'],
          ['Oruro', 'Oruro', 'D'],
        ],
      },
      gives: [
        [...heading],
        ['Departamento', 'Cochabamba', 3, 2, 2 / 3, 3],
        ['Departamento', 'Oruro', 1, 0, 0, 0],
        ['Categoría', 'B', 1, 0, 0, 0],
        ['Categoría', 'C', 2, 2, 1, 3],
        ['Categoría', 'D', 1, 0, 0, 0],
        ['Servicio', 'PDM', 4, 1, 0.25, 1],
        ['Servicio', 'POA', 4, 2, 0.5, 2],
        ['Total', '', 4, 2, 0.5, 3],
        ['Fuera del universo', 'Sucre', '', '', '', 1],
      ],
      note: {
        es: 'Un municipio con dos servicios se cubre una sola vez.',
        en: 'A municipality with two services is covered only once.',
        pt: 'Um município com dois serviços é coberto uma só vez.',
      },
    },
    { given: { municipios: [['Colomi'], ['Tiraque']], servicios: [['PDM']] }, fails: 'lengths' },
    { given: { municipios: [['Colomi'], [null]], servicios: [['PDM'], ['POA']] }, fails: 'missing' },
    {
      given: { municipios: [['Colomi']], servicios: [['PDM']], universo: [['Colomi', 'Cochabamba']] },
      fails: 'badShape',
    },
  ],
  native: {
    none: {
      es: 'cuenta municipios distintos por grupo, reconocidos aunque se escriban de otra manera; con una tabla dinámica se cuentan filas',
      en: 'it counts distinct municipalities by group, known even when spelled otherwise; a pivot table counts rows',
      pt: 'conta municípios distintos por grupo, reconhecidos ainda que escritos de outra maneira; uma tabela dinâmica conta linhas',
    },
  },
  source: {
    title:
      'FOCAM: cobertura de servicios por municipio (49 municipios de cinco departamentos); lista de municipios del INE 2024 por terceros',
    verified: false,
  },
  norms: [categoriasMunicipales],
  tools: async () => {
    const [{ municipiosLlamados }, { municipios }] = await Promise.all([
      import('../municipio/buscar.ts'),
      import('../municipio/municipios.ts'),
    ]);
    return { municipiosLlamados, municipios };
  },
  compute({ municipios, servicios, universo }, tools) {
    const [rows, own] = [municipios.length, servicios.length];
    if (rows !== own) return new Problem('lengths', 'servicios', {}, `${rows} / ${own}`);
    const covered = coverageRows(municipios, servicios, universo ?? nationalUniverse(tools));
    return covered instanceof Problem ? covered : { heading, rows: covered };
  },
});
