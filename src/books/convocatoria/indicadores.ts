import type { FactsPanel, FactSpec, GuidedSheet } from '../guided/spec.ts';

const share = (part: string, whole: string): string => `IF(N({${whole}})=0,"",{${part}}/{${whole}})`;

const count = (key: string, label: string, formula: string): FactSpec => ({
  key,
  label,
  format: 'whole',
  formula,
});
const amount = (key: string, label: string, formula: string): FactSpec => ({
  key,
  label,
  format: 'amount',
  formula,
});
const part = (key: string, label: string, of: string, whole: string): FactSpec => ({
  key,
  label,
  format: 'percent',
  formula: share(of, whole),
});

/** The three figures everybody asks for first, and what the fund did with its money. */
export const indicadores: FactsPanel = {
  kind: 'facts',
  id: 'indicadores',
  title: 'La convocatoria en cifras',
  facts: [
    {
      key: 'corte',
      label: 'A la fecha',
      format: 'date',
      formula: 'IF({llamado.corte}="","Falta la fecha de corte",{llamado.corte})',
    },
    count('postulaciones', 'Postulaciones', 'COUNTIF({postulaciones.codigo:},"?*")'),
    count('servicios', 'Servicios con convenio firmado', 'SUM({vigencia.firmado:})'),
    count('concluidos', 'Servicios concluidos', 'COUNTIF({vigencia.fin:},"<="&{llamado.corte})'),
    count('conServicio', 'Municipios con servicio', 'SUM({vigencia.nuevo:})'),
    count('municipios', 'Municipios de la lista', 'COUNTIF({municipios.municipio:},"?*")'),
    part('cobertura', 'Cobertura', 'conServicio', 'municipios'),
    amount('comprometida', 'Contraparte comprometida (Bs)', 'ROUND(SUM({estado.comprometida:}),2)'),
    amount('pagada', 'Contraparte pagada (Bs)', 'ROUND(SUM({estado.pagado:}),2)'),
    part('cumplimiento', 'Cumplimiento de la contraparte', 'pagada', 'comprometida'),
    amount('mora', 'Contraparte en mora (Bs)', 'ROUND(SUM({estado.mora:}),2)'),
    {
      key: 'presupuesto',
      label: 'Presupuesto del fondo (Bs)',
      format: 'amount',
      formula: 'N({llamado.presupuesto})',
    },
    amount('fondo', 'En convenios firmados y por firmar (Bs)', 'ROUND(SUM({vigencia.fondo:}),2)'),
    amount('pagado', 'Desembolsado (Bs)', 'ROUND(SUM({vigencia.pagado:}),2)'),
    amount('libre', 'Fondo sin comprometer (Bs)', 'ROUND({presupuesto}-{fondo},2)'),
    part('compromiso', 'Fondo comprometido', 'fondo', 'presupuesto'),
    part('ejecucion', 'Ejecución del fondo', 'pagado', 'presupuesto'),
    part('subsidio', 'Subsidio: parte del costo que paga el fondo', 'fondo', 'costo'),
    count('mujeres', 'Mujeres capacitadas', 'SUM({ejecutados.mujeres:})'),
    count('hombres', 'Hombres capacitados', 'SUM({ejecutados.hombres:})'),
    {
      key: 'permanencia',
      label: 'Siguen en su puesto',
      format: 'percent',
      formula:
        'IF(SUMIFS({ejecutados.capacitados:},{ejecutados.siguen:},">=0")=0,"",SUM({ejecutados.siguen:})/SUMIFS({ejecutados.capacitados:},{ejecutados.siguen:},">=0"))',
    },
    amount(
      'costo',
      'Costo de los servicios (Bs)',
      'ROUND(SUM({vigencia.fondo:})+SUM({vigencia.contraparte:}),2)',
    ),
  ],
};

/** What it would take to reach more municipalities: as many associations and municipalities as one says. */
export const expansion: FactsPanel = {
  kind: 'facts',
  id: 'expansion',
  title: 'Simulador de expansión',
  facts: [
    count('asociaciones', 'Asociaciones con convenios', 'COUNTIF({porAsociacion.servicios:},">0")'),
    {
      key: 'nuevas',
      label: 'Asociaciones que se sumarían',
      format: 'whole',
      input: { kind: 'whole', from: 0 },
    },
    {
      key: 'porAsociacion',
      label: 'Municipios nuevos por asociación',
      format: 'whole',
      input: { kind: 'whole', from: 0 },
    },
    {
      key: 'medio',
      label: 'Aporte medio del fondo por servicio (Bs)',
      format: 'amount',
      formula: 'IF({indicadores.servicios}=0,"",ROUND({indicadores.fondo}/{indicadores.servicios},2))',
    },
    {
      key: 'adicional',
      label: 'Presupuesto adicional con un servicio por municipio (Bs)',
      format: 'amount',
      formula:
        'IF(OR(COUNT({nuevas},{porAsociacion})<2,{medio}=""),"",ROUND({nuevas}*{porAsociacion}*{medio},2))',
    },
    {
      key: 'cobertura',
      label: 'Cobertura que se alcanzaría',
      format: 'percent',
      formula:
        'IF(OR(COUNT({nuevas},{porAsociacion})<2,{indicadores.municipios}=0),"",MIN(1,({indicadores.conServicio}+{nuevas}*{porAsociacion})/{indicadores.municipios}))',
    },
  ],
};

/** Who pays, and what is still missing for the applications that were left out. */
export const financiamiento: FactsPanel = {
  kind: 'facts',
  id: 'financiamiento',
  title: 'Financiamiento por fuente',
  under: 'indicadores',
  facts: [
    amount('fondo', 'Fondo (Bs)', '{indicadores.fondo}'),
    amount('efectivo', 'Municipios, en efectivo (Bs)', 'ROUND(SUM({estado.efectivo:}),2)'),
    amount('especie', 'Municipios, en especie (Bs)', 'ROUND(SUM({estado.especie:}),2)'),
    amount(
      'porAportar',
      'Municipios, por aportar (Bs)',
      'ROUND({indicadores.comprometida}-{efectivo}-{especie},2)',
    ),
    amount('demanda', 'Pedido al fondo en postulaciones (Bs)', 'ROUND(SUM({postulaciones.fondo:}),2)'),
    amount(
      'brecha',
      'Falta para atender todo lo pedido (Bs)',
      'MAX(0,ROUND({demanda}-{indicadores.presupuesto},2))',
    ),
  ],
};

export const hojaExpansion: GuidedSheet = {
  name: 'Expansión',
  purpose: 'Cuánto costaría llegar a más asociaciones y municipios, al aporte medio de esta convocatoria.',
  panels: [expansion],
};
