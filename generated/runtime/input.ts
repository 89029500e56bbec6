/** What a method accepts where a description has `T`: arrays may be readonly, and what is optional may be undefined. */
export type Input<T> = T extends readonly (infer Item)[]
	? readonly Input<Item>[]
	: T extends object
		? {
				[Name in keyof T]:
					| Input<T[Name]>
					| (T extends Record<Name, T[Name]> ? never : undefined);
			}
		: T;
