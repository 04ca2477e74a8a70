import type { CheckSpec } from '../guided/spec.ts';

const unsigned = (at: string, who: string): CheckSpec => ({
  at,
  when: `AND({codigo}<>"",{${at}}<>"sí")`,
  says: `Falta la firma ${who}: pídala`,
});

/** What may be wrong with an application besides the limits of each cell. */
export const applicationChecks: readonly CheckSpec[] = [
  {
    at: 'codigo',
    when: 'AND({codigo}<>"",COUNTIF({codigo:},{codigo})>1)',
    says: 'El código está repetido: dé a cada postulación el suyo',
  },
  {
    at: 'municipio',
    when: 'AND({fila}<>"",COUNTIF({clave:},{clave})>1)',
    says: 'El municipio postula dos veces al mismo servicio: deje una postulación',
  },
  {
    at: 'municipio',
    when: 'AND({fila}<>"",{categoria}="")',
    says: 'El municipio no tiene población: complétela en Municipios',
  },
  {
    at: 'fecha',
    when: 'IF(ISNUMBER({fecha}),{fecha}>N({llamado.cierre}),FALSE)',
    says: 'Se presentó después del último día para postular: corrija la fecha o la postulación queda fuera',
  },
  {
    at: 'fecha',
    when: 'IF(ISNUMBER({fecha}),{fecha}<N({llamado.apertura}),FALSE)',
    says: 'Se presentó antes de la publicación: corrija la fecha',
  },
  {
    at: 'grupo',
    when: 'AND({grupo}<>"",{socios}=1)',
    says: 'La demanda conjunta tiene un solo municipio: agregue los otros o borre su nombre',
  },
  {
    at: 'precio',
    when: 'AND({servicio}<>"",{precio}="")',
    says: 'No hay precio: complete el costo del servicio en Costeo, y los recargos y factores en Costos',
  },
  {
    at: 'precio',
    when: 'IF(ISNUMBER({precio}),{precio}<0,FALSE)',
    says: 'El precio es negativo: corrija el precio acordado o la fórmula propia de Costos',
  },
  {
    at: 'contraparte',
    when: 'AND(ISNUMBER({precio}),{contraparte}="")',
    says: 'No hay porcentaje de contraparte para su categoría: complételo en Parámetros',
  },
  unsigned('firmaAlcalde', 'del Alcalde'),
  unsigned('firmaConcejo', 'del Concejo'),
  unsigned('firmaTecnico', 'del técnico'),
  {
    at: 'planPagos',
    when: 'AND(N({mora})>0,{planPagos}<>"sí")',
    says: 'Tiene mora con la asociación: acuerde un plan de pagos o registre el pago',
  },
];
