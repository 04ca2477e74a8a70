import { HostError, isLive, type Live } from './live.ts';

/** The messages of the genuine client, as observed on its bridge. */
interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}
interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}
interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
  readonly ArgumentInfo?: Arguments;
}
export interface Query {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<number, ObjectPath>>;
}
export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error: { readonly Code: string; readonly Message: string; readonly ActionIndex: number } | null;
}

type Resolve = (path: number) => Live | null;

const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Arguments may be other objects of the same message. */
const argumentsOf = (
  { Arguments: given = [], ReferencedObjectPathIds: ids }: Arguments = {},
  resolve: Resolve,
) => given.map((argument, at) => (ids?.[at] ? resolve(Number(ids[at])) : argument));

function step(
  parent: Live,
  { ObjectPathType, Name, ArgumentInfo }: ObjectPath,
  resolve: Resolve,
): Live | null {
  const args = argumentsOf(ArgumentInfo, resolve);
  const ways: Readonly<Record<number, () => unknown>> = {
    3: () => parent.call(Name, args),
    4: () => parent.child(Name),
    5: () => parent.item(args[0]),
  };
  const way = ways[ObjectPathType];
  if (!way) throw new HostError('NotImplemented', `Object path of type ${String(ObjectPathType)}`);
  const result = way();
  return isLive(result) ? result : null;
}

/** The workbook, or the service that a runtime asks for by name. */
const isRoot = ({ ObjectPathType }: ObjectPath): boolean => ObjectPathType === 1 || ObjectPathType === 2;

/** An object of a null object is null: the client then says `isNullObject`. */
function resolver(root: Live, paths: Query['ObjectPaths']): Resolve {
  const known = new Map<number, Live | null>();
  const resolve: Resolve = (id) => {
    const path = paths[id];
    if (known.has(id) || !path) return known.get(id) ?? null;
    const parent = path.ParentObjectPathId === undefined ? undefined : resolve(path.ParentObjectPathId);
    const found = isRoot(path) ? root : parent ? step(parent, path, resolve) : null;
    known.set(id, found);
    return found;
  };
  return resolve;
}

function project(from: Live, select: readonly string[]): Record<string, unknown> {
  const wanted = select.length > 0 ? select : from.scalars;
  const result: Record<string, unknown> = from.id === undefined ? {} : { _Id: from.id };
  for (const asked of wanted) {
    const [name = '', ...rest] = asked.split('/');
    if (rest.length === 0) result[upper(name)] = from.get(upper(name));
    else result[upper(name)] = project(from.child(upper(name)), [rest.join('/')]);
  }
  return result;
}

/** A client that asks for an object it does not have is told `null`; anything it does to one is an error. */
function perform(action: Action, resolve: Resolve): unknown {
  const { ActionType, Name, ObjectPathId, QueryInfo, ArgumentInfo } = action;
  if (ActionType === 5) return null; // a trace: nothing to do
  const on = resolve(ObjectPathId);
  const select = QueryInfo?.Select ?? [];
  if (!on) {
    if (ActionType === 1 || ActionType === 2 || Name === '_KeepReference') return null;
    throw new HostError('InvalidObjectPath', `${Name} of a null object`);
  }
  const ways: Readonly<Record<number, () => unknown>> = {
    1: () => (on.id === undefined ? {} : { _Id: on.id }),
    2: () => (on.items ? { _Items: on.items.map((item) => project(item, select)) } : project(on, select)),
    3: () => on.call(Name, argumentsOf(ArgumentInfo, resolve)) ?? null,
    4: () => {
      on.set(Name, argumentsOf(ArgumentInfo, resolve)[0]);
      return null;
    },
  };
  const way = ways[ActionType];
  if (!way) throw new HostError('NotImplemented', `Action of type ${String(ActionType)}`);
  return way();
}

const NEVER = { at: Number.POSITIVE_INFINITY, code: undefined };

/** Carries out a message action by action. As in Excel, what precedes a failure stays done. */
export function answer(
  root: Live,
  { Actions, ObjectPaths }: Query,
  stop: { readonly at: number; readonly code: string | undefined } = NEVER,
): Answer {
  const resolve = resolver(root, ObjectPaths);
  const Results: { ActionId: number; Value: unknown }[] = [];
  for (const [ActionIndex, action] of Actions.entries()) {
    try {
      if (ActionIndex >= stop.at)
        throw new HostError(stop.code ?? 'GeneralException', 'There was an internal error.');
      Results.push({ ActionId: action.Id, Value: perform(action, resolve) });
    } catch (caught) {
      if (!(caught instanceof HostError)) throw caught;
      return { Results, Error: { Code: caught.code, Message: caught.message, ActionIndex } };
    }
  }
  return { Results, Error: null };
}
