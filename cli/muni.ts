import { DONE, WRONG_CALL, type Command } from './command.ts';
import { calcular } from './commands/calcular.ts';
import { catalogo } from './commands/catalogo.ts';
import { construir } from './commands/construir.ts';
import { importar } from './commands/importar.ts';
import { papel } from './commands/papel.ts';
import { portar } from './commands/portar.ts';
import { recalcular } from './commands/recalcular.ts';
import { revisar } from './commands/revisar.ts';
import { UsageError } from './options.ts';
import { print } from './print.ts';

const commands: Readonly<Record<string, Command>> = {
  calcular,
  catalogo,
  importar,
  construir,
  papel,
  portar,
  recalcular,
  revisar,
};

const usage = (): string =>
  [
    'Muni: fórmulas y libros de finanzas municipales en la línea de órdenes.',
    '',
    ...Object.values(commands).flatMap((each) => [
      `  npm run -s muni -- ${each.usage}`,
      `      ${each.does}`,
      '',
    ]),
    'Las rutas se cuentan desde la carpeta en que usted está. Sale con 0 si hubo respuesta, con 1 si los datos no la',
    'permiten y con 2 si la orden está mal escrita o falta un archivo.',
  ].join('\n');

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || ['ayuda', '--ayuda', '--help', '-h'].includes(name)) {
    await print([usage()]);
    return DONE;
  }
  const command = commands[name.toLowerCase()];
  if (!command) throw new UsageError(`No se conoce la orden «${name}».`);
  return command.run(args);
}

// Whoever reads us may stop early: `muni … | head`.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit(DONE);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (caught) {
  if (!(caught instanceof UsageError)) throw caught;
  process.stderr.write(`${caught.message}\nEscriba «npm run -s muni -- ayuda» para ver cómo se usa.\n`);
  process.exitCode = WRONG_CALL;
}
