import { catalog } from '../src/catalog.ts';
import './page.css';
void import('./univer/grid.ts').then(({ gridIn }) => {
  const engine = gridIn(document.getElementById('muni') as HTMLElement, catalog);
  engine.api.createWorkbook({});
});
