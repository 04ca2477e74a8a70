import type { Municipio } from '../../municipio/municipios.ts';
import type { GuidedState } from '../guided/spec.ts';

/** What the sheets of a POA are made from: what people typed, and the municipalities of the country. */
export interface PoaSubject {
  readonly state: GuidedState;
  readonly municipios: readonly Municipio[];
}
