import type { Route } from '../routes.ts';

/** Where each button of the ribbon leads. The manifest calls these names. */
export const commandRoutes = {
  abrirInforme: { page: 'informe', step: 'datos' },
  abrirCortes: { page: 'comparar' },
  abrirMunicipios: { page: 'municipios' },
  abrirPoa: { page: 'libro', book: 'poa' },
  abrirPefa: { page: 'libro', book: 'pefa' },
  abrirFiscal: { page: 'libro', book: 'fiscal' },
  abrirConvocatoria: { page: 'libro', book: 'convocatoria' },
  abrirDiagnostico: { page: 'libro', book: 'diagnostico' },
  abrirPrograma: { page: 'libro', book: 'programa' },
  abrirCooperacion: { page: 'libro', book: 'cooperacion' },
  abrirFunciones: { page: 'funciones' },
  abrirDatos: { page: 'muestras' },
} as const satisfies Record<string, Route>;

/** Gives the ribbon its commands: they run in the same page as the pane, which may still be closed. */
export function associateCommands(go: (route: Route) => void): void {
  for (const [name, route] of Object.entries(commandRoutes))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      go(route);
      // Office leaves the button unavailable until it is told that its command is over.
      const over = () => {
        event.completed();
      };
      void Office.addin.showAsTaskpane().then(over, over);
    });
}
