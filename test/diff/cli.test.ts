import { beforeAll, describe, expect, it } from "vitest";
import type { Parts } from "./acme.ts";
import { diffSpec, emptyFolder, repository } from "./repository.ts";

const rename = ({ operation }: Parts) => {
	operation.operationId = "fillBox";
};

describe("in a repository", () => {
	const { folder, ...repo } = repository();

	beforeAll(async () => {
		repo.describe("acme");
		repo.describe("shelves");
		await repo.bundle();
		repo.commit();
	});

	it("lists nothing and passes where nothing changed", async () => {
		expect(await diffSpec(folder, ["HEAD"])).toEqual({
			code: 0,
			stdout:
				"acme: 0 breaking, 0 compatible, 0 of wording alone\n\nshelves: 0 breaking, 0 compatible, 0 of wording alone\n",
			stderr: "",
		});
	});

	it("fails with one sentence per API, of edits that are not built", async () => {
		repo.describe("acme", rename);
		repo.describe("boxes");
		repo.remove("spec/shelves");
		const { code, stdout, stderr } = await diffSpec(folder, ["HEAD"]);
		expect(code).toBe(1);
		expect(stdout).toMatch(/^ {2}compatible {2}# {2}The API is new\.$/m);
		expect(stdout).toMatch(/^ {2}breaking {2}# {2}The API was removed\.$/m);
		expect(stdout).toMatch(
			/^ {2}breaking +fillBox operationId +.*'packBox' to 'fillBox'/m,
		);
		expect(stderr.trim().split("\n")).toEqual([
			expect.stringMatching(
				/^acme: 1 breaking change since 1\.4\.0; set info\.version .* to 2\.0\.0, and add the heading "## acme 2\.0\.0" to CHANGELOG\.md/,
			),
			expect.stringMatching(
				/^shelves: the API was removed; add the heading "## shelves 2\.0\.0"/,
			),
		]);
	});

	it("passes when they are declared", async () => {
		repo.describe("acme", (parts) => {
			rename(parts);
			parts.document.info.version = "2.0.0";
		});
		repo.changelog(
			"# Changelog\n\n## acme 2.0.0\n\nCall `fillBox`.\n\n## shelves 2.0.0\n\nGone.\n",
		);
		const { code, stderr } = await diffSpec(folder, ["HEAD"]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	});

	it("refuses a revision that git does not know", async () => {
		expect(await diffSpec(folder, ["v9"])).toEqual({
			code: 1,
			stdout: "",
			stderr:
				'git knows no revision "v9": name a commit, branch or tag of this clone, or fetch it first.\n',
		});
	});

	it.each([[[]], [["HEAD", "HEAD~1"]]])(
		"asks for one revision, not %j",
		async (args) => {
			expect(await diffSpec(folder, args)).toEqual({
				code: 1,
				stdout: "",
				stderr:
					"Name one git revision to compare with, such as: npm run diff:spec -- HEAD~1\n",
			});
		},
	);

	it("says that git is missing", async () => {
		const { code, stderr } = await diffSpec(folder, ["HEAD"], { PATH: "" });
		expect({ code, stderr }).toEqual({
			code: 1,
			stderr:
				"git is not on the PATH, and the earlier descriptions are read with it: install it.\n",
		});
	});

	it("takes no description without its bundle for a new API", async () => {
		repo.git("rm", "-r", "--quiet", "--cached", "generated/shelves");
		repo.git("commit", "--quiet", "--message", "No bundle");
		const { code, stderr } = await diffSpec(folder, ["HEAD"]);
		expect({ code, stderr }).toEqual({
			code: 1,
			stderr:
				"HEAD has spec/shelves and no generated/shelves/openapi.json to compare with: name a revision at which it was built and committed.\n",
		});
	});
});

it("says that a folder is in no repository", async () => {
	const { code, stderr } = await diffSpec(emptyFolder(), ["HEAD"]);
	expect(code).toBe(1);
	expect(stderr).toMatch(
		/^git finds no repository in this folder \(.+\): run the command in a clone\.\n$/,
	);
});
