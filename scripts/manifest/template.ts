import {
  addIn,
  groups,
  iconPath,
  iconSizes,
  listingSizes,
  paths,
  requirements,
  tab,
  type Button,
  type Group,
  type IconName,
} from './content.ts';
import { iconId, labelId, resources, spoken, tipId, under } from './resources.ts';
import { node, write, type Node } from './xml.ts';

const OFFICE = 'http://schemas.microsoft.com/office';

/** The manifest for the address the add-in is served from, without a final slash. */
export const manifestFor = (base: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${write(officeApp(base))}\n`;

const officeApp = (base: string): Node =>
  node(
    'OfficeApp',
    {
      xmlns: `${OFFICE}/appforoffice/1.1`,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xmlns:bt': `${OFFICE}/officeappbasictypes/1.0`,
      'xsi:type': 'TaskPaneApp',
    },
    [
      node('Id', {}, addIn.id),
      node('Version', {}, addIn.version),
      node('ProviderName', {}, addIn.provider),
      node('DefaultLocale', {}, 'es-ES'),
      spoken('DisplayName', {}, addIn.name, 'Override'),
      spoken('Description', {}, addIn.description, 'Override'),
      node('IconUrl', { DefaultValue: `${base}/${iconPath('icono', listingSizes.normal)}` }),
      node('HighResolutionIconUrl', { DefaultValue: `${base}/${iconPath('icono', listingSizes.high)}` }),
      spoken('SupportUrl', {}, under(base, paths.help), 'Override'),
      node('AppDomains', {}, [node('AppDomain', {}, new URL(base).origin)]),
      node('Hosts', {}, [node('Host', { Name: 'Workbook' })]),
      node('Requirements', {}, [
        node(
          'Sets',
          { DefaultMinVersion: '1.1' },
          Object.entries(requirements).map(([Name, MinVersion]) => node('Set', { Name, MinVersion })),
        ),
      ]),
      node('DefaultSettings', {}, [node('SourceLocation', { DefaultValue: `${base}/${paths.pane}` })]),
      node('Permissions', {}, 'ReadWriteDocument'),
      versionOverrides(base),
    ],
  );

const versionOverrides = (base: string): Node =>
  node(
    'VersionOverrides',
    { xmlns: `${OFFICE}/taskpaneappversionoverrides`, 'xsi:type': 'VersionOverridesV1_0' },
    [
      node('Hosts', {}, [
        node('Host', { 'xsi:type': 'Workbook' }, [
          node('Runtimes', {}, [node('Runtime', { resid: 'Pane.Url', lifetime: 'long' })]),
          node('AllFormFactors', {}, [customFunctions]),
          node('DesktopFormFactor', {}, [
            getStartedCallout,
            node('FunctionFile', { resid: 'Pane.Url' }),
            node('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [ribbonTab]),
          ]),
        ]),
      ]),
      resources(base),
    ],
  );

const source = (resid: string): Node => node('SourceLocation', { resid });

const customFunctions = node('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
  node('Script', {}, [source('Functions.Script.Url')]),
  node('Page', {}, [source('Pane.Url')]),
  node('Metadata', {}, [source('Functions.Metadata.Url')]),
  node('Namespace', { resid: 'Functions.Namespace' }),
]);

const getStartedCallout = node('GetStarted', {}, [
  node('Title', { resid: 'GetStarted.Title' }),
  node('Description', { resid: 'GetStarted.Description' }),
  node('LearnMoreUrl', { resid: 'GetStarted.Help.Url' }),
]);

const icon = (name: IconName): Node =>
  node(
    'Icon',
    {},
    iconSizes.map((size) => node('bt:Image', { size: String(size), resid: iconId(name, size) })),
  );

/** The pane's own button must bear this name, so that a workbook may open it by itself. */
const openPane = node('Action', { 'xsi:type': 'ShowTaskpane' }, [
  node('TaskpaneId', {}, 'Office.AutoShowTaskpaneWithDocument'),
  source('Pane.Url'),
]);

const command = (name: string): Node =>
  node('Action', { 'xsi:type': 'ExecuteFunction' }, [node('FunctionName', {}, name)]);

const button = ({ id, icon: name, action }: Button): Node =>
  node('Control', { 'xsi:type': 'Button', id }, [
    node('Label', { resid: labelId(id) }),
    node('Supertip', {}, [node('Title', { resid: labelId(id) }), node('Description', { resid: tipId(id) })]),
    icon(name),
    action === 'pane' ? openPane : command(action),
  ]);

const group = ({ id, icon: name, buttons }: Group): Node =>
  node('Group', { id }, [node('Label', { resid: labelId(id) }), icon(name), ...buttons.map(button)]);

const ribbonTab = node('CustomTab', { id: tab.id }, [
  ...groups.map(group),
  node('Label', { resid: labelId(tab.id) }),
]);
