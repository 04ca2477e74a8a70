import { diagnostico } from '../../src/books/diagnostico/diagnostico.ts';
import { propose } from '../../src/books/diagnostico/steps/propose.ts';
import { remeasure } from '../../src/books/diagnostico/steps/remeasure.ts';
import { municipios } from '../../src/municipio/municipios.ts';
import { diagnosisSteps as texts, diagnosisTexts } from '../texts/diagnostico.ts';
import { homeTexts } from '../texts/home.ts';
import type { Guide } from './guide.ts';
import { municipalityFinder } from './municipality.ts';

/** From the questions of the office to the road map that is followed. */
export const diagnosticoGuide: Guide = {
  id: 'diagnostico',
  title: homeTexts.diagnosis,
  bookOf: (state) => diagnostico({ state, municipios }),
  finders: { '{municipios.municipio:}': municipalityFinder },
  papers: async () => (await import('../../src/books/diagnostico/papeles/papeles.ts')).papeles,
  sample: async () => (await import('../../src/books/diagnostico/ejemplo.json')).default,
  renew: remeasure,
  renewSays: diagnosisTexts.renewSays,
  steps: [
    {
      id: 'municipio',
      ...texts.who,
      panels: ['datos', 'pesoAreas', 'pesoDimensiones', 'parametros'],
      when: 'before',
    },
    { id: 'preguntas', ...texts.questions, panels: ['preguntas', 'escala'], when: 'before' },
    { id: 'respuestas', ...texts.answers, panels: ['preguntas'], when: 'after' },
    {
      id: 'conclusiones',
      ...texts.conclude,
      panels: ['conclusiones', 'modulos', 'causas'],
      papers: ['diagnostico', 'resumen-ciudadano'],
      when: 'after',
    },
    {
      id: 'ruta',
      ...texts.road,
      panels: ['acciones', 'hitos', 'ventana', 'concurrentes'],
      papers: ['hoja-de-ruta'],
      when: 'after',
      actions: [
        { id: 'proponer', ...diagnosisTexts.propose, run: (state, figures) => propose(state, figures) },
      ],
    },
    {
      id: 'comparar',
      ...texts.compare,
      panels: ['referencias', 'tamanos', 'publicados', 'experiencias'],
      when: 'after',
    },
    { id: 'equipo', ...texts.team, panels: ['equipo', 'costosFijos', 'socios', 'tecnicos'], when: 'after' },
  ],
};
