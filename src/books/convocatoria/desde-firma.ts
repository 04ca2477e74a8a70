import type { GuidedSheet } from '../guided/spec.ts';
import { hojaAsignaciones } from './asignaciones.ts';
import { hojaCertificado } from './certificado.ts';
import { hojaBonos } from './bonos.ts';
import { hojasClausulas } from './clausulas.ts';
import { hojaComites } from './comites.ts';
import { hojasContrapartes } from './contrapartes.ts';
import { hojasConvenios } from './convenios.ts';
import { hojaCuenta } from './cuenta.ts';
import { hojaDesembolsos } from './desembolsos.ts';
import { hojaDiagnostico } from './diagnostico.ts';
import { hojasEjecutados } from './ejecutados.ts';
import { hojaEncuestas } from './encuestas.ts';
import { hojaExpansion } from './indicadores.ts';
import { hojaPlanPagos } from './plan-pagos.ts';
import { hojaResumen } from './resumen.ts';
import { hojasResultados } from './resultados.ts';
import { hojasSeguimiento } from './seguimiento.ts';
import type { BookSubject } from '../directorio/subject.ts';
import { hojaTecnicos } from './tecnicos.ts';

/** From the signature of the agreements to the close of the call. */
export const hojasDesdeFirma = (subject: BookSubject): readonly GuidedSheet[] => [
  ...hojasConvenios,
  ...hojasClausulas,
  hojaDesembolsos,
  ...hojasContrapartes,
  hojaCuenta,
  hojaPlanPagos,
  hojaCertificado,
  ...hojasEjecutados,
  hojaEncuestas,
  hojaBonos,
  ...hojasResultados,
  hojaTecnicos,
  hojaAsignaciones,
  hojaDiagnostico,
  ...hojasSeguimiento,
  hojaComites,
  hojaResumen(subject),
  hojaExpansion,
];
