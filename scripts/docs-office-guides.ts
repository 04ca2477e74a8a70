import { list, steps, type Guide } from './docs-guide.ts';
import type { HelpLocale } from './docs-words.ts';

const SERVE = '```sh\nnode servir.mjs\n```';
const PREPARE = '```sh\nnode preparar.mjs https://muni.su-entidad.gob.bo\n```';

/** For whoever installs Muni in an office, and for whoever asks whether everybody can use it. */
export const officeGuides: Readonly<Record<string, Readonly<Record<HelpLocale, Guide>>>> = {
  instalacion: {
    es: {
      title: 'Instalar Muni en una oficina',
      lines: [
        'Todo va en un solo archivo, `muni-VERSIÓN.zip` (lo hace `npm run release`). Descomprímalo. Dentro: `web/` son las páginas; `manifest.xml`, lo que Excel lee; `servir.mjs` y `preparar.mjs`, dos ayudas que solo piden Node.js 20; `SHA256SUMS`, para comprobar que nada cambió.',
        '## Qué elegir',
        [
          '| manera | sirve para | necesita | no puede |',
          '| --- | --- | --- | --- |',
          '| Libro local, en un equipo | trabajar sin Excel y sin internet | Node.js 20 y un navegador de hoy | cintas y funciones dentro de Excel |',
          '| Libro local, en la intranet | toda la oficina, sin instalar nada en cada equipo | un servidor de archivos con https | lo mismo; sin https no guarda la copia de recuperación ni abre sin red |',
          '| Microsoft 365, centro de administración | Excel de toda la entidad: escritorio, Mac y web | cuenta de administrador, https, internet | funcionar sin internet: Excel baja Office.js de Microsoft |',
          '| Carpeta compartida de confianza | probar en Excel para Windows | una carpeta de red y https | Mac ni web; Microsoft no la admite para producción |',
          '| Catálogo de SharePoint | nada: no lo use | — | ignora la cinta y las funciones |',
        ].join('\n'),
        '## Libro local en un equipo, sin internet',
        steps('Instale Node.js 20 o posterior.', 'En la carpeta descomprimida:'),
        SERVE,
        'Abra la dirección que dice. Atiende solo a ese equipo. Después de la primera vez, el navegador abre Muni aunque `servir.mjs` no esté corriendo.',
        '## Libro local en la intranet',
        steps(
          'Copie el contenido de `web/` a un servidor de archivos estáticos: IIS, Apache o nginx, en su propia dirección o en una carpeta.',
          'Póngale https con un certificado en el que confíen los equipos; el de la entidad sirve.',
          'Compruebe que `.js` se sirve como `text/javascript` y `.json` como `application/json`.',
          'Cada persona abre `https://muni.su-entidad.gob.bo/`. Sus archivos no salen de su equipo: el servidor solo entrega páginas.',
        ),
        '## El complemento, con Microsoft 365',
        steps(
          'Copie `web/` a un servidor con https, como arriba. Los equipos deben alcanzarlo, y también `https://appsforoffice.microsoft.com`.',
          'Escriba el manifiesto para esa dirección:',
        ),
        PREPARE,
        'Sin Node.js: reemplace `https://localhost:3000` por su dirección en `manifest.xml` y en `web/functions.es.json`, `web/functions.en.json` y `web/functions.pt.json`.',
        steps(
          'Entre en admin.microsoft.com › _Configuración_ › _Aplicaciones integradas_ › _Cargar aplicaciones personalizadas_ › _Complemento de Office_, y suba `manifest.xml`. Donde la entidad no tiene _Aplicaciones integradas_ (nubes de gobierno), _Implementación centralizada_.',
          'Elija a quién: empiece por usted, después un grupo, después todos. Puede tardar hasta un día en aparecer.',
          'En Excel: pestaña **Muni**, y `=MUNI.` en una celda.',
        ),
        'Requiere Excel 2021, LTSC 2021 o 2024, Microsoft 365 o Excel en la web.',
        '## El complemento, en una carpeta compartida (prueba, solo Windows)',
        steps(
          'Publique `web/` con https y escriba el manifiesto, como arriba.',
          'Ponga **solo** `manifest.xml` en una carpeta de red que todos puedan leer: `\\\\servidor\\complementos`.',
          'En cada Excel: _Archivo_ › _Opciones_ › _Centro de confianza_ › _Configuración_ › _Catálogos de complementos de confianza_; agregue la carpeta, marque _Mostrar en el menú_ y reinicie Excel.',
          '_Inicio_ › _Complementos_ › _Más complementos_ › _Carpeta compartida_ › Muni.',
        ),
        '## Sin internet',
        'El libro local funciona entero. El complemento de Excel no: Microsoft solo admite Office.js desde su red. Quien recibe un libro y no tiene Muni lo lee igual, [convertido](sin-muni.md).',
        '## Actualizar y quitar',
        list(
          'Reemplace el contenido de `web/`. El libro local toma la versión nueva al abrirlo con red; Excel, hasta un día después.',
          'Si cambió la lista de funciones o la cinta, suba también el manifiesto nuevo.',
          'Para quitarlo: elimínelo en _Aplicaciones integradas_. Los libros conservan sus cifras.',
        ),
        'Para comprobar un archivo recibido: `sha256sum -c SHA256SUMS` en la carpeta descomprimida. Muni no se ha probado todavía en un centro de administración ni en un Excel de verdad; los pasos siguen la documentación de Microsoft.',
      ],
    },
    en: {
      title: 'Installing Muni in an office',
      lines: [
        'Everything comes in one file, `muni-VERSION.zip` (made by `npm run release`). Unzip it. Inside: `web/` are the pages; `manifest.xml` is what Excel reads; `servir.mjs` and `preparar.mjs` help and need only Node.js 20; `SHA256SUMS` tells whether anything changed.',
        '## Which to choose',
        [
          '| way | good for | needs | cannot |',
          '| --- | --- | --- | --- |',
          '| Local workbook, on one machine | working without Excel or internet | Node.js 20 and a browser of today | ribbons and functions inside Excel |',
          '| Local workbook, on the intranet | the whole office, nothing installed on each machine | a file server with https | the same; without https there is no recovery copy and no opening offline |',
          '| Microsoft 365 admin centre | Excel for everyone: desktop, Mac and web | an administrator’s account, https, internet | work offline: Excel fetches Office.js from Microsoft |',
          '| Trusted shared folder | trying it in Excel for Windows | a network folder and https | Mac or web; Microsoft does not support it for production |',
          '| SharePoint catalogue | nothing: do not use it | — | it ignores the ribbon and the functions |',
        ].join('\n'),
        '## Local workbook on one machine, without internet',
        steps('Install Node.js 20 or later.', 'In the unzipped folder:'),
        SERVE,
        'Open the address it says. It answers that machine alone. After the first time the browser opens Muni even when `servir.mjs` is not running.',
        '## Local workbook on the intranet',
        steps(
          'Copy what is in `web/` to a static file server: IIS, Apache or nginx, at an address of its own or in a folder.',
          'Give it https with a certificate the machines trust; the office’s own will do.',
          'Check that `.js` is served as `text/javascript` and `.json` as `application/json`.',
          'Each person opens `https://muni.su-entidad.gob.bo/`. Their files do not leave their machine: the server only hands out pages.',
        ),
        '## The add-in, with Microsoft 365',
        steps(
          'Copy `web/` to a server with https, as above. The machines must reach it, and `https://appsforoffice.microsoft.com` too.',
          'Write the manifest for that address:',
        ),
        PREPARE,
        'Without Node.js: replace `https://localhost:3000` by your address in `manifest.xml` and in `web/functions.es.json`, `web/functions.en.json` and `web/functions.pt.json`.',
        steps(
          'Go to admin.microsoft.com › _Settings_ › _Integrated apps_ › _Upload custom apps_ › _Office Add-in_, and upload `manifest.xml`. Where there are no _Integrated apps_ (government clouds), _Centralized Deployment_.',
          'Choose for whom: begin with yourself, then a group, then everyone. It may take a day to appear.',
          'In Excel: the **Muni** tab, and `=MUNI.` in a cell.',
        ),
        'It requires Excel 2021, LTSC 2021 or 2024, Microsoft 365 or Excel on the web.',
        '## The add-in, from a shared folder (trial, Windows only)',
        steps(
          'Publish `web/` with https and write the manifest, as above.',
          'Put **only** `manifest.xml` in a network folder everyone can read: `\\\\server\\addins`.',
          'In each Excel: _File_ › _Options_ › _Trust Center_ › _Settings_ › _Trusted Add-in Catalogs_; add the folder, tick _Show in Menu_ and restart Excel.',
          '_Home_ › _Add-ins_ › _More Add-ins_ › _Shared Folder_ › Muni.',
        ),
        '## Without internet',
        'The local workbook works entirely. The Excel add-in does not: Microsoft supports Office.js only from its network. Whoever receives a workbook without having Muni reads it all the same, [converted](sin-muni.md).',
        '## Updating and removing',
        list(
          'Replace what is in `web/`. The local workbook takes the new version when opened with a network; Excel, up to a day later.',
          'If the list of functions or the ribbon changed, upload the new manifest too.',
          'To remove it: delete it in _Integrated apps_. Workbooks keep their figures.',
        ),
        'To check a file you were given: `sha256sum -c SHA256SUMS` in the unzipped folder. Muni has not yet been tried in an admin centre or a real Excel; the steps follow Microsoft’s documentation.',
      ],
    },
  },
  accesibilidad: {
    es: {
      title: 'Accesibilidad',
      lines: [
        'Muni quiere que cualquier persona de la oficina pueda usarlo: con teclado, con lector de pantalla, con la letra al doble o con poco color. La meta es WCAG 2.2, nivel AA. Esto es lo comprobado y lo que falta.',
        '## Lo que se comprueba en cada cambio',
        list(
          'El panel, la página de inicio, el libro local entero y esta ayuda pasan axe sin faltas: en claro y oscuro (la hoja, en claro), y el panel también con los colores del sistema (alto contraste).',
          'Todo el panel y el inicio se recorren con el teclado; las pruebas hacen un libro guiado entero sin ratón. En el libro local, **F6** va de la hoja al panel, a la barra y a las herramientas de la hoja; cada herramienta tiene su nombre.',
          'Nada se mueve de costado a 350 píxeles de ancho, que es también el panel ampliado al doble; los botones miden 24 píxeles o más.',
          'Los avisos se dicen al lector de pantalla sin mover el foco; al cambiar de página el foco va a su título; cada campo tiene su nombre y su error.',
          'No hay animaciones que no se puedan evitar, y se respeta _reducir movimiento_. El color nunca es la única señal: los niveles llevan su palabra.',
        ),
        '## Lo que no está bien todavía',
        list(
          'La rejilla del libro local la dibuja Univer en un lienzo. Al llegar a una celda se dice su dirección, lo que muestra y su fórmula, pero no sus encabezados ni su fila: con lector de pantalla, mejor el panel o Excel.',
          'Los papeles (.docx) llevan títulos y tablas con encabezado, pero no se han probado con un lector.',
          'Nadie que use un lector de pantalla a diario ha probado Muni, ni se ha probado con NVDA, JAWS o VoiceOver: las pruebas son automáticas.',
          'Esta declaración la escribe el mismo proyecto; no es una auditoría.',
        ),
        '## Si algo no puede usarse',
        'Escriba al proyecto qué quería hacer, con qué equipo y con qué ayuda técnica. Una barrera se trata como una falla, no como una mejora.',
      ],
    },
    en: {
      title: 'Accessibility',
      lines: [
        'Muni wants everyone in the office to be able to use it: by keyboard, with a screen reader, with letters twice the size or with little colour. The aim is WCAG 2.2, level AA. This is what is checked, and what is missing.',
        '## What is checked at every change',
        list(
          'The pane, the start page, the whole local workbook and this help pass axe without faults: in light and dark (the sheet in light), and the pane in the system’s own colours (high contrast) too.',
          'The whole pane and the start page are walked by keyboard; the tests make a whole guided book without a mouse. In the local workbook **F6** goes from the sheet to the pane, the bar and the tools of the sheet; each tool has its name.',
          'Nothing moves sideways at 350 pixels of width, which is also the pane at twice its size; buttons measure 24 pixels or more.',
          'Notices are said to the screen reader without moving the focus; on a new page the focus goes to its title; every field has its name and its error.',
          'No animation is forced on anyone, and _reduce motion_ is respected. Colour is never the only sign: levels carry their word.',
        ),
        '## What is not right yet',
        list(
          'The grid of the local workbook is drawn by Univer on a canvas. On coming to a cell its address, what it shows and its formula are said, but not its headings or its row: with a screen reader, better the pane or Excel.',
          'Papers (.docx) carry headings and tables with a heading row, but have not been tried with a reader.',
          'Nobody who uses a screen reader daily has tried Muni, nor was it tried with NVDA, JAWS or VoiceOver: the tests are automatic.',
          'The project itself writes this statement; it is not an audit.',
        ),
        '## If something cannot be used',
        'Write to the project what you wanted to do, on what machine and with what assistive technology. A barrier is treated as a fault, not as a wish.',
      ],
    },
  },
};
