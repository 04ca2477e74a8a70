import type { Term } from '../../src/glossary.ts';

/** Where the money is: all the numbers of an argument, or those in these columns of it (from 0). */
export type Amounts = Readonly<Partial<Record<Term, 'all' | readonly number[]>>>;

/**
 * Formulas that speak of money keep its proportions: ten times every amount is ten times every amount of the result,
 * with the same rates, dates and words' places. Or why not.
 */
export const amountsOf: Readonly<Record<string, Amounts | string>> = {
  ADJUDICAR: { montos: 'all', presupuestoFondo: 'all', cupos: [1, 2] },
  ANTIGUEDAD_MORA: { montos: 'all', pagos: 'all' },
  CONTRAPARTE_ESTADO: { convenios: [1], movimientos: [3] },
  CONTRAPARTE_LIBRO: { movimientos: [3], saldoInicial: 'all' },
  CONTRAPARTE_REQUERIDA: { costo: 'all', minimo: 'all', maximo: 'all' },
  COSTO_AJUSTADO: { costoBase: 'all' },
  COSTO_COMPARTIDO: { costoFijo: 'all' },
  COSTO_DESGLOSE: { costoBase: 'all' },
  DESEMBOLSOS: { montoFondo: 'all', desembolsado: 'all' },
  EJECUCION_ETAPAS: {
    inicial: 'all',
    modificaciones: 'all',
    compromiso: 'all',
    devengado: 'all',
    pagado: 'all',
  },
  EJECUCION_MENSUAL: { montos: 'all', presupuesto: 'all', programado: 'all' },
  EJECUCION_POR: { presupuesto: 'all', ejecutado: 'all' },
  INDICADORES_FISCALES: { montos: 'all' },
  LEY_617: { gastoFuncionamiento: 'all', icld: 'all' },
  LIMITE_DEUDA: { servicioDeuda: 'all', saldoDeuda: 'all', ingresosRecurrentes: 'all' },
  LIMITE_FUNCIONAMIENTO: {
    gastoFuncionamiento: 'all',
    coparticipacion: 'all',
    recursosPropios: 'all',
    hipc: 'all',
  },
  MULTA_RETRASO: { monto: 'all' },
  PEFA_TABLA: { presupuestos: 'all', ejecutados: 'all', contingencia: 'all', intereses: 'all' },
  PEFA_VARIANZA: { presupuestos: 'all', ejecutados: 'all' },
  PLAN_PAGOS: { deuda: 'all' },
  PRECIO_SERVICIO: { costoDirecto: 'all' },
  PRIORIZAR: { inversionQuinquenio: 'all' },
  PROGRAMACION_MENSUAL: { monto: 'all' },
  PRORRATEAR: { monto: 'all' },
  PROYECCION_CIERRE: { mensuales: 'all', presupuesto: 'all', gestionAnterior: 'all' },
  RITMO_REQUERIDO: { presupuesto: 'all', ejecutado: 'all' },
  TASA_EJECUCION: { ejecutado: 'all', presupuesto: 'all' },
  TECHOS: { monto: 'all' },
  VALOR_GANADO: { planificado: 'all', ganado: 'all', costoReal: 'all', presupuestoTotal: 'all' },
  VERIFICAR_TECHO: { programado: 'all', techo: 'all' },
  VIATICOS: { escala: [1] },
};
