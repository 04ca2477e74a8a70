import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const packed = new Set(['.png', '.xlsx']);

/** Styles that Univer writes in the page, as they are in its version: none at first, its notices, its colours. */
const stylesOfUniver = [
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
  "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
];

/** Nothing from elsewhere, and no text turned into code or styles. */
const policy = [
  "default-src 'self'",
  `style-src 'self' ${stylesOfUniver.join(' ')}`,
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The pane loads Office from Microsoft, which no policy of ours may forbid: Excel sets its own. */
const isForExcel = (path: string): boolean => path.endsWith('taskpane.html');

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = fileFor(folder, pathname);
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('No existe esa página.');
    return;
  }
  const extension = extname(file);
  const zips = !packed.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    ...(isForExcel(file) ? {} : headers),
    'Content-Type': types[extension] ?? 'application/octet-stream',
    // Parts bear their content's name and never change; everything else is asked for again.
    'Cache-Control': pathname.startsWith('/partes/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(zips ? { 'Content-Encoding': 'gzip' } : {}),
  });
  const given = () => undefined; // a reader that leaves early is no fault
  if (zips) pipeline(createReadStream(file), createGzip({ level: 5 }), response, given);
  else pipeline(createReadStream(file), response, given);
}

/** A file inside the folder, never outside of it. */
function fileFor(folder: string, pathname: string): string | undefined {
  const path = normalize(join(folder, decoded(pathname)));
  if (path !== folder && !path.startsWith(folder + sep)) return undefined;
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) ? file : undefined;
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '/';
  }
}

export interface Served {
  readonly url: string;
  close(): void;
}

/** Serves a folder to this machine only, on the port asked for or the next free one. 0 takes any. */
export async function serve(folder: string, port: number): Promise<Served> {
  const server = createServer((request, response) => {
    answer(folder, request, response);
  });
  for (let at = port; ; at++) if (await listens(server, at)) break;
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(taken)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const listens = (server: Server, port: number): Promise<boolean> =>
  new Promise((done, failed) => {
    const refused = (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'EADDRINUSE') done(false);
      else failed(fault);
    };
    server.once('error', refused);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', refused);
      done(true);
    });
  });
