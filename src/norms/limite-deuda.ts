import { norm } from '../engine/norm.ts';

/** Parts of the recurrent current revenue of the year before that debt service and debt stock may reach. */
export interface DebtLimits {
  readonly servicio: number;
  readonly saldo: number;
  readonly nombre: string;
}

export const limiteDeuda = norm<DebtLimits>({
  id: 'limite-deuda',
  title: {
    es: 'Límites de endeudamiento municipal',
    en: 'Limits of municipal debt',
    pt: 'Limites de endividamento municipal',
  },
  says: ({ servicio, saldo }) => ({
    es: `servicio hasta ${servicio * 100} % y saldo hasta ${saldo * 100} % de los ingresos corrientes recurrentes del año anterior`,
    en: `service up to ${servicio * 100} % and stock up to ${saldo * 100} % of recurrent current revenue of the year before`,
    pt: `serviço até ${servicio * 100} % e saldo até ${saldo * 100} % das receitas correntes recorrentes do ano anterior`,
  }),
  versions: [
    {
      since: 2000,
      value: { servicio: 0.2, saldo: 2, nombre: 'Ley 2042 art. 35' },
      source:
        'Ley 2042 de Administración Presupuestaria (1999), art. 35. No se pudo leer el texto del artículo',
      verified: false,
    },
  ],
});
