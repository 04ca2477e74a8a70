import { andeanSamples, boliviaSamples } from './andes.ts';
import { homemadeSamples } from './homemade.ts';
import { laterSamples } from './later.ts';
import { northernSamples } from './north.ts';
import { printedSamples } from './printed.ts';
import type { Sample } from './sample.ts';
import { southernSamples } from './south.ts';
import { trickySamples } from './tricky.ts';

/** Exports as the systems of twelve countries and their officers give them, with figures known because they were made up. */
export const samples: readonly Sample[] = [
  ...boliviaSamples,
  ...andeanSamples,
  ...southernSamples,
  ...northernSamples,
  ...homemadeSamples,
  ...trickySamples,
  ...printedSamples,
  ...laterSamples,
];
