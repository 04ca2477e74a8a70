import type { GuidedSheet } from '../guided/spec.ts';
import { hojaAsignaciones } from './asignaciones.ts';
import { hojaCertificado } from './certificado.ts';
import { hojasClausulas } from './clausulas.ts';
import { hojasContrapartes } from './contrapartes.ts';
import { hojasConvenios } from './convenios.ts';
import { hojaCuenta } from './cuenta.ts';
import { hojaDesembolsos } from './desembolsos.ts';
import { hojasEjecutados } from './ejecutados.ts';
import { hojaPlanPagos } from './plan-pagos.ts';
import { hojaResumen } from './resumen.ts';
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
  hojaTecnicos,
  hojaAsignaciones,
  ...hojasSeguimiento,
  hojaResumen(subject),
];
