import { writePlan } from '../../xlsx/write.ts';
import { describeConformance } from './conformance.ts';
import { readBack } from './read-xlsx.ts';

describeConformance('The .xlsx writer', async (plan) => readBack(await writePlan(plan)));
