import type { FactsPanel, FactSpec, GuidedSheet } from '../guided/spec.ts';
import { chosenFigure, chosenText } from './convenio-columns.ts';

const inWords = (day: string): string =>
  `TEXT(DAY(${day}),"00")&"/"&TEXT(MONTH(${day}),"00")&"/"&YEAR(${day})`;
const READY = 'OR({municipio}="",{corte}="")';

const amount = (key: string, label: string, place = `estado.${key}`): FactSpec => ({
  key,
  label,
  format: 'amount',
  formula: chosenFigure(place),
});

/** One page a municipality can show to another fund. */
export const certificado: FactsPanel = {
  kind: 'facts',
  id: 'certificado',
  widths: [32, 78],
  facts: [
    {
      key: 'convenio',
      label: 'Código del convenio',
      input: {
        kind: 'choice',
        open: true,
        options: '{convenios.convenio:}',
        meaning: 'Elija el convenio que se certifica.',
      },
    },
    { key: 'asociacion', label: 'Asociación', formula: '{llamado.asociacion}&""' },
    { key: 'fondo', label: 'Fondo', formula: '{llamado.fondo}&""' },
    { key: 'numero', label: 'N.º de convenio', formula: chosenText('convenios.numero') },
    { key: 'municipio', label: 'Municipio', formula: chosenText('convenios.municipio') },
    { key: 'servicio', label: 'Servicio', long: true, formula: chosenText('convenios.servicio') },
    {
      key: 'corte',
      label: 'A la fecha',
      format: 'date',
      formula: 'IF({llamado.corte}="","",{llamado.corte})',
    },
    amount('comprometida', 'Contraparte comprometida (Bs)'),
    amount('exigible', 'Exigible a la fecha (Bs)'),
    amount('efectivo', 'Pagada en efectivo (Bs)'),
    amount('especie', 'Pagada en especie (Bs)'),
    amount('pagado', 'Pagada en total (Bs)'),
    amount('saldo', 'Saldo (Bs)'),
    amount('mora', 'En mora (Bs)'),
    {
      key: 'cumplimiento',
      label: 'Cumplimiento',
      format: 'percent',
      formula: 'IF(N({comprometida})=0,"",{pagado}/{comprometida})',
    },
    { key: 'situacion', label: 'Situación', formula: chosenText('estado.situacion') },
    {
      key: 'certifica',
      label: 'Se certifica',
      formula: `IF(${READY},"Elija un convenio, y escriba la fecha de corte en la hoja Convocatoria.","Que, al "&${inWords('{corte}')}&", el municipio de "&{municipio}&" aportó Bs "&FIXED({pagado},2))`,
    },
    {
      key: 'delTotal',
      label: 'Contraparte cubierta',
      formula: `IF(OR(${READY},N({comprometida})=0),"","El "&FIXED({cumplimiento}*100,1)&" % de los Bs "&FIXED({comprometida},2)&" que comprometió")`,
    },
    {
      key: 'vencido',
      label: 'Contraparte vencida',
      formula: `IF(${READY},"",IF({mora}>0,"Debe Bs "&FIXED({mora},2)&" ya vencidos","No tiene contraparte vencida"))`,
    },
    { key: 'responsable', label: 'Firma por la asociación', formula: '{llamado.responsable}&""' },
    { key: 'firma', label: 'Firma y sello', input: { kind: 'text' } },
  ],
};

export const hojaCertificado: GuidedSheet = {
  name: 'Certificado',
  purpose: 'Certificado de contraparte de un convenio, listo para imprimir y firmar.',
  panels: [certificado],
  landscape: false,
  onePage: true,
};
