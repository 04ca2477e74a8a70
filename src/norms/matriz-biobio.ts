import { norm } from '../engine/norm.ts';
import type { Text } from '../engine/language.ts';

export const interventionLevels = ['Alto', 'Medio', 'Bajo'] as const;
export const interventionKinds = ['Estrategia', 'Estructura', 'Procesos', 'Productos'] as const;
type Kind = (typeof interventionKinds)[number];
type Level = (typeof interventionLevels)[number];
export type InterventionMatrix = Readonly<Record<Kind, Readonly<Record<Level, string>>>>;

const says: Text = {
  es: 'doce productos: cuatro categorías por tres niveles',
  en: 'twelve products: four categories by three levels',
  pt: 'doze produtos: quatro categorias por três níveis',
};

/** What is expected of the work with a municipality, by category and by the level its diagnosis gave. */
export const matrizBiobio = norm<InterventionMatrix>({
  id: 'matriz-biobio',
  title: {
    es: 'Matriz de intervención del Biobío: producto por categoría y nivel',
    en: 'Biobío intervention matrix: product by category and level',
    pt: 'Matriz de intervenção do Biobío: produto por categoria e nível',
  },
  versions: [
    {
      since: 2004,
      value: {
        Estrategia: {
          Alto: 'Identificación de las fortalezas de la estrategia',
          Medio: 'Propuesta de mejoramiento de los lineamientos estratégicos',
          Bajo: 'Definición de los lineamientos',
        },
        Estructura: {
          Alto: 'Identificación de las fortalezas de la estructura, sus criterios de segmentación y su mecanismo de coordinación',
          Medio:
            'Propuesta de mejoramiento de la estructura: reestructuración o equipos que coordinen tareas',
          Bajo: 'Nueva estructura, con funciones y áreas de responsabilidad',
        },
        Procesos: {
          Alto: 'Identificación de las fortalezas de los procesos, en el nivel global y el de gestión',
          Medio:
            'Propuesta de medición y registro de los procesos priorizados, y de fusión de procesos o coordinación de etapas',
          Bajo: 'Definición del par cliente-producto y de las bases de la medición y el registro',
        },
        Productos: {
          Alto: 'Identificación de las fortalezas de los servicios',
          Medio: 'Plan de gestión de entorno y alianzas para atraer más servicios',
          Bajo: 'Identificación de los vacíos en el par estrategia-servicios, y plan de gestión de entorno y alianzas para atraer más servicios',
        },
      },
      source:
        'Programa de fortalecimiento municipal para el desarrollo económico local, Región del Biobío, Chile, 2004–2005: productos genéricos esperados, abreviados; allí, todos son de fomento productivo',
      verified: true,
    },
  ],
  says: () => says,
});
