import { z } from "zod";

const known = new WeakMap<z.core.$ZodType, z.core.$ZodType>();

/**
 * The loose form of a schema: objects in it, at any depth, pass over keys that they do not know and leave them out, as what a
 * later release of newsdump wrote may have some. All else is as strict as before; the types are the same.
 *
 * @example
 * ```ts
 * import { loose, mediaSchema } from "newsdump/zod";
 *
 * const written = { caption: "The port at dawn", colour: true };
 * console.log(mediaSchema.safeParse(written).success, loose(mediaSchema).parse(written)); // false { caption: 'The port at dawn' }
 * ```
 */
export function loose<Schema extends z.core.$ZodType>(schema: Schema): Schema {
  const done = known.get(schema);
  if (done !== undefined) return done as Schema;
  const { def } = schema._zod as { def: z.core.$ZodTypeDef & Parts };
  const changed: Record<string, unknown> = {};
  if (def.shape !== undefined) {
    const shape = Object.entries(def.shape).map(([key, each]) => [key, loose(each)]);
    Object.assign(changed, { shape: Object.fromEntries(shape), catchall: undefined });
  }
  if (def.element !== undefined) changed.element = loose(def.element);
  if (def.innerType !== undefined) changed.innerType = loose(def.innerType);
  if (def.valueType !== undefined) changed.valueType = loose(def.valueType);
  if (def.options !== undefined) changed.options = def.options.map((each) => loose(each));
  const made = Object.keys(changed).length === 0 ? schema : z.core.clone(schema, { ...def, ...changed } as never);
  known.set(schema, made);
  return made as Schema;
}

/** The schemas that a schema is made of. */
interface Parts {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}
