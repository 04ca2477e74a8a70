import { download } from '../../taskpane/download.ts';

/** A file as the person gave it. */
export interface Given {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

export const givenFrom = (file: File): Given => ({
  name: file.name,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

export const ACCEPTED = '.xlsx,.xlsm,.xls,.xml,.ods,.fods,.html,.htm,.csv,.txt,.tsv,.zip,.gz';

/** Asks for a file with the system's own window. Undefined when the person thinks better of it. */
export function askForFile(): Promise<Given | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = ACCEPTED;
  return new Promise((done) => {
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      done(file && givenFrom(file));
    });
    input.addEventListener('cancel', () => {
      done(undefined);
    });
    input.click();
  });
}

/** Where a file was saved, to save there again without asking. */
export interface SavedTo {
  readonly name: string;
  write(bytes: Uint8Array): Promise<void>;
}

interface Picker {
  showSaveFilePicker?(options: {
    readonly suggestedName: string;
    readonly types: readonly {
      readonly description: string;
      readonly accept: Readonly<Record<string, string[]>>;
    }[];
  }): Promise<FileSystemFileHandle>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Asks where to save, in browsers that can write files; downloads in the others. Undefined when the person thinks
 * better of it.
 */
export async function askWhereToSave(name: string): Promise<SavedTo | undefined> {
  const picker = window as Window & Picker;
  if (!picker.showSaveFilePicker)
    return {
      name,
      write: (bytes) => {
        download(name, bytes, XLSX);
        return Promise.resolve();
      },
    };
  const types = [{ description: 'Libro de Excel', accept: { [XLSX]: ['.xlsx'] } }];
  try {
    const handle = await picker.showSaveFilePicker({ suggestedName: name, types });
    return { name: handle.name, write: (bytes) => overwrite(handle, bytes) };
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') return undefined;
    throw fault;
  }
}

async function overwrite(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(new Uint8Array(bytes));
  await stream.close();
}
