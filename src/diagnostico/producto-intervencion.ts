import { formula } from '../engine/formula.ts';
import { choice } from '../engine/kinds.ts';
import { interventionKinds, interventionLevels, matrizBiobio } from '../norms/matriz-biobio.ts';

const kinds = choice({
  Estrategia: { es: 'Lineamientos y planes', en: 'Guidelines and plans', pt: 'Diretrizes e planos' },
  Estructura: { es: 'Organización y funciones', en: 'Organisation and duties', pt: 'Organização e funções' },
  Procesos: { es: 'Cómo se trabaja', en: 'How work is done', pt: 'Como se trabalha' },
  Productos: { es: 'Servicios que se entregan', en: 'Services delivered', pt: 'Serviços entregues' },
} satisfies Record<(typeof interventionKinds)[number], unknown>);

const levels = choice({
  Alto: { es: 'Fortaleza que reconocer', en: 'A strength to recognise', pt: 'Ponto forte a reconhecer' },
  Medio: { es: 'Por mejorar', en: 'To improve', pt: 'A melhorar' },
  Bajo: { es: 'Por construir', en: 'To build', pt: 'A construir' },
} satisfies Record<(typeof interventionLevels)[number], unknown>);

const matrix = matrizBiobio.current.value;

export const productoIntervencion = formula({
  id: 'PRODUCTO_INTERVENCION',
  shape: 'elementwise',
  summary: {
    es: 'Producto que se espera del acompañamiento a un municipio, según la categoría y el nivel de su diagnóstico.',
    en: 'Product expected of the support to a municipality, by category and level of its diagnosis.',
    pt: 'Produto esperado do acompanhamento a um município, segundo a categoria e o nível do seu diagnóstico.',
  },
  also: {
    es: 'matriz del Biobío, plan de intervención, fortalecimiento municipal, asistencia técnica',
    en: 'Biobío matrix, intervention plan, technical assistance',
    pt: 'matriz do Biobío, plano de intervenção, assistência técnica',
  },
  params: { categoriaIntervencion: kinds, nivel: levels },
  meanings: {
    nivel: {
      es: 'Nivel que dio el diagnóstico: Alto, Medio o Bajo.',
      en: 'Level the diagnosis gave: Alto, Medio or Bajo.',
      pt: 'Nível que o diagnóstico deu: Alto, Medio ou Bajo.',
    },
  },
  returns: 'text',
  examples: [
    {
      given: { categoriaIntervencion: 'estrategia', nivel: 'bajo' },
      gives: 'Definición de los lineamientos',
    },
    {
      given: {
        categoriaIntervencion: [['Productos'], ['PROCESOS'], [null]],
        nivel: [['Medio'], ['bajo'], [null]],
      },
      gives: [
        ['Plan de gestión de entorno y alianzas para atraer más servicios'],
        ['Definición del par cliente-producto y de las bases de la medición y el registro'],
        [''],
      ],
    },
    {
      given: { categoriaIntervencion: 'estrategia', nivel: 'Medio-Alto' },
      fails: 'notChoice',
      note: {
        es: 'La matriz tiene tres niveles; Medio-Alto es de otra escala.',
        en: 'The matrix has three levels; Medio-Alto belongs to another scale.',
        pt: 'A matriz tem três níveis; Medio-Alto é de outra escala.',
      },
    },
    { given: { categoriaIntervencion: 'estrategia', nivel: null }, fails: 'missing' },
  ],
  native: {
    none: {
      es: 'Excel no trae la matriz; con ella en la hoja, use INDICE y COINCIDIR.',
      en: 'Excel does not carry the matrix; with it on the sheet, use INDEX and MATCH.',
      pt: 'O Excel não traz a matriz; com ela na planilha, use ÍNDICE e CORRESP.',
    },
  },
  source: {
    title:
      'Programa de fortalecimiento municipal para el desarrollo económico local, Región del Biobío, Chile (2006)',
    verified: true,
  },
  norms: [matrizBiobio],
  compute: ({ categoriaIntervencion, nivel }) => matrix[categoriaIntervencion][nivel],
});
