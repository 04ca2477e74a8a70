import type { TablePanel } from '../guided/spec.ts';
import { lookup } from '../guided/named-columns.ts';

/** A joint demand whose municipalities share one cost instead of paying each its own. */
export const conjuntas: TablePanel = {
  kind: 'table',
  id: 'conjuntas',
  title: 'Demandas conjuntas con costo compartido',
  spare: 6,
  usual: [],
  columns: [
    { key: 'grupo', heading: 'Demanda conjunta', width: 18, input: { kind: 'text', required: true } },
    {
      key: 'costo',
      heading: 'Precio a compartir (Bs)',
      format: 'amount',
      input: { kind: 'amount', required: true, from: 0 },
    },
    {
      key: 'metodo',
      heading: 'Se reparte por',
      width: 14,
      input: { kind: 'choice', required: true, options: ['igual', 'población', 'uso'] },
    },
    {
      key: 'repartido',
      heading: 'Repartido (Bs)',
      format: 'amount',
      formula: 'ROUND(SUMIF({compartidos.demanda:},{grupo},{compartidos.parte:}),2)',
    },
    {
      key: 'ahorro',
      heading: 'Ahorro frente a pagar cada uno (Bs)',
      format: 'amount',
      formula: 'ROUND(SUMIF({compartidos.demanda:},{grupo},{compartidos.aparte:})-{repartido},2)',
    },
  ],
  checks: [
    {
      at: 'grupo',
      when: 'AND({grupo}<>"",COUNTIF({grupo:},{grupo})>1)',
      says: 'La demanda conjunta está dos veces: deje una fila',
    },
    {
      at: 'costo',
      when: 'AND({grupo}<>"",N({costo})<>N({repartido}))',
      says: 'No se reparte todo: agregue abajo los códigos de sus postulaciones y, si es por uso, su uso',
    },
  ],
};

const TOTAL = 'SUMIF({demanda:},{demanda},{peso:})';
/** Up to this row, and before it: the parts are differences of one rounded line, so they add up to the centavo. */
const upTo = (sum: string): string => `ROUND({costo}*(${sum})/${TOTAL},2)`;
const BEFORE = 'SUMIF({demanda:<},{demanda},{peso:<})';

/** One row per municipality of a joint demand, with its exact part. */
export const compartidos: TablePanel = {
  kind: 'table',
  id: 'compartidos',
  title: 'Reparto entre los municipios de la demanda conjunta',
  spare: 12,
  usual: [],
  columns: [
    {
      key: 'codigo',
      heading: 'Postulación',
      width: 14,
      input: { kind: 'choice', required: true, options: '{postulaciones.codigo:}' },
    },
    {
      key: 'uso',
      heading: 'Uso',
      format: 'number',
      input: {
        kind: 'number',
        from: 0,
        meaning: 'Días, comunidades u otra medida; solo si se reparte por uso.',
      },
    },
    {
      key: 'demanda',
      heading: 'Su demanda conjunta',
      width: 18,
      formula: `IFERROR(${lookup('postulaciones', 'grupo', '{codigo}', 'codigo')}&"","")`,
    },
    {
      key: 'costo',
      heading: 'Precio de la demanda (Bs)',
      format: 'amount',
      formula: `IFERROR(${lookup('conjuntas', 'costo', '{demanda}', 'grupo')},"")`,
    },
    {
      key: 'peso',
      heading: 'Peso',
      format: 'number',
      formula: `IFERROR(IF(${lookup('conjuntas', 'metodo', '{demanda}', 'grupo')}="igual",1,IF(${lookup('conjuntas', 'metodo', '{demanda}', 'grupo')}="uso",N({uso}),N(${lookup('postulaciones', 'poblacion', '{codigo}', 'codigo')}))),0)`,
    },
    {
      key: 'parte',
      heading: 'Su parte (Bs)',
      format: 'amount',
      formula: `IFERROR(ROUND(${upTo(`${BEFORE}+{peso}`)}-${upTo(BEFORE)},2),"")`,
    },
    {
      key: 'aparte',
      heading: 'Si pagara sola (Bs)',
      format: 'amount',
      formula: `IFERROR(${lookup('postulaciones', 'individual', '{codigo}', 'codigo')},"")`,
    },
  ],
  checks: [
    {
      at: 'codigo',
      when: 'AND({codigo}<>"",COUNTIF({codigo:},{codigo})>1)',
      says: 'La postulación está dos veces: deje una fila',
    },
    {
      at: 'codigo',
      when: 'AND({codigo}<>"",{costo}="")',
      says: 'Su demanda conjunta no tiene precio a compartir: escríbala en la tabla de demandas conjuntas',
    },
  ],
};
