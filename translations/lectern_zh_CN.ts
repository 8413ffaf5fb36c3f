<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import Files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Reads Markdown and text files into the library.</source>
        <translation>把 Markdown 和文本文件读入资料库。</translation>
    </message>
    <message>
        <source>Import F&amp;older…</source>
        <translation>导入文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Reads every article of a folder into the library.</source>
        <translation>把文件夹中的所有文章读入资料库。</translation>
    </message>
    <message>
        <source>Import &amp;Report</source>
        <translation>导入报告(&amp;R)</translation>
    </message>
    <message>
        <source>Shows what the last import kept, and what it could not read.</source>
        <translation>显示上次导入收录了什么、哪些未能读取。</translation>
    </message>
    <message>
        <source>Open or Create &amp;Library…</source>
        <translation>打开或新建资料库(&amp;L)…</translation>
    </message>
    <message>
        <source>Opens another library, or makes a new one.</source>
        <translation>打开另一个资料库，或新建一个。</translation>
    </message>
    <message>
        <source>Open the &amp;Samples</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Opens a library with sample articles to try things on.</source>
        <translation>打开带有示例文章的资料库，供试用。</translation>
    </message>
    <message>
        <source>&amp;Export Notes…</source>
        <translation>导出笔记(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes quotations and comments to a Markdown file.</source>
        <translation>把引文和批注写入 Markdown 文件。</translation>
    </message>
    <message>
        <source>&amp;Close Document</source>
        <translation>关闭文档(&amp;C)</translation>
    </message>
    <message>
        <source>Closes the document under work; it stays in the library.</source>
        <translation>关闭当前文档；它仍保留在资料库中。</translation>
    </message>
    <message>
        <source>Re&amp;move Document from Library</source>
        <translation>从资料库移除文档(&amp;M)</translation>
    </message>
    <message>
        <source>Takes the document and its notes out of the library; it can be brought back at once.</source>
        <translation>把文档及其笔记移出资料库；可以立即恢复。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes the window; everything is saved already.</source>
        <translation>关闭窗口；一切都已保存。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>重新执行刚才撤销的修改。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected text.</source>
        <translation>复制所选文字。</translation>
    </message>
    <message>
        <source>Copy as &amp;Quotation</source>
        <translation>复制为引文(&amp;Q)</translation>
    </message>
    <message>
        <source>Copies the selected passage with citation and link, ready for a memo.</source>
        <translation>连同出处和链接复制所选段落，可直接用于备忘录。</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Selects the whole text.</source>
        <translation>选中全文。</translation>
    </message>
    <message>
        <source>&amp;Find in Text…</source>
        <translation>在文中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Looks for words in the document under work; Simplified finds Traditional too.</source>
        <translation>在当前文档中查找词语；用简体也能找到繁体。</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next place found.</source>
        <translation>转到下一处。</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Goes to the previous place found.</source>
        <translation>转到上一处。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Theme, language, reading font.</source>
        <translation>主题、语言、阅读字体。</translation>
    </message>
    <message>
        <source>Mark &amp;Claims</source>
        <translation>标记论断(&amp;C)</translation>
    </message>
    <message>
        <source>Shows claims as bars in the margin.</source>
        <translation>以页边竖条显示论断。</translation>
    </message>
    <message>
        <source>Mark &amp;Trends</source>
        <translation>标记趋势(&amp;T)</translation>
    </message>
    <message>
        <source>Tints the sentences that state a trend.</source>
        <translation>为陈述趋势的句子着底色。</translation>
    </message>
    <message>
        <source>Mark &amp;Numbers and Times</source>
        <translation>标记数字与时间(&amp;N)</translation>
    </message>
    <message>
        <source>Underlines numbers and dates.</source>
        <translation>为数字和日期加下划线。</translation>
    </message>
    <message>
        <source>Mark &amp;Entities</source>
        <translation>标记实体(&amp;E)</translation>
    </message>
    <message>
        <source>Underlines names and terms with dots.</source>
        <translation>为名称和术语加点状下划线。</translation>
    </message>
    <message>
        <source>Mark &amp;Quotes</source>
        <translation>标记引语(&amp;Q)</translation>
    </message>
    <message>
        <source>Shows who speaks as a line in the margin.</source>
        <translation>以页边虚线显示谁在说话。</translation>
    </message>
    <message>
        <source>Mark N&amp;otes</source>
        <translation>标记笔记(&amp;O)</translation>
    </message>
    <message>
        <source>Shows your highlights.</source>
        <translation>显示您的高亮。</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Makes the text larger.</source>
        <translation>把正文放大。</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>Makes the text smaller.</source>
        <translation>把正文缩小。</translation>
    </message>
    <message>
        <source>&amp;Reset Zoom</source>
        <translation>恢复原大小(&amp;R)</translation>
    </message>
    <message>
        <source>Sets the text in its usual size.</source>
        <translation>以通常大小显示正文。</translation>
    </message>
    <message>
        <source>C&amp;lean Text</source>
        <translation>洁净正文(&amp;L)</translation>
    </message>
    <message>
        <source>Leaves out Markdown marks, addresses and page furniture; the source is not changed.</source>
        <translation>略去 Markdown 标记、网址和页面杂项；原文不变。</translation>
    </message>
    <message>
        <source>Com&amp;pare Side by Side</source>
        <translation>并排对照(&amp;P)</translation>
    </message>
    <message>
        <source>Shows a second document beside the first.</source>
        <translation>在旁边显示第二篇文档。</translation>
    </message>
    <message>
        <source>Open Panel as Ta&amp;ble</source>
        <translation>以表格打开面板(&amp;B)</translation>
    </message>
    <message>
        <source>Shows the rows of the panel under work as a wide table with all columns.</source>
        <translation>以包含所有列的宽表格显示当前面板的条目。</translation>
    </message>
    <message>
        <source>&amp;Documents and Outline</source>
        <translation>文档与大纲(&amp;D)</translation>
    </message>
    <message>
        <source>Shows or hides the panels at the left.</source>
        <translation>显示或隐藏左侧面板。</translation>
    </message>
    <message>
        <source>E&amp;vidence and Notes</source>
        <translation>证据与笔记(&amp;V)</translation>
    </message>
    <message>
        <source>Shows or hides the panel at the right.</source>
        <translation>显示或隐藏右侧面板。</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Gives the whole screen to the window.</source>
        <translation>让窗口占满整个屏幕。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Goes to the passage before this one.</source>
        <translation>回到上一处段落。</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to the passage that was left by going back.</source>
        <translation>回到后退前的段落。</translation>
    </message>
    <message>
        <source>&amp;Search or Jump…</source>
        <translation>搜索或跳转(&amp;S)…</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>命令面板(&amp;P)…</translation>
    </message>
    <message>
        <source>Finds any command by its name.</source>
        <translation>按名称查找任何命令。</translation>
    </message>
    <message>
        <source>To the &amp;Text</source>
        <translation>转到正文(&amp;T)</translation>
    </message>
    <message>
        <source>Puts the keyboard into the text; Esc does the same from any panel.</source>
        <translation>把键盘焦点放到正文；在任何面板按 Esc 亦可。</translation>
    </message>
    <message>
        <source>To the &amp;Documents</source>
        <translation>转到文档列表(&amp;D)</translation>
    </message>
    <message>
        <source>Puts the keyboard into the list of documents.</source>
        <translation>把键盘焦点放到文档列表。</translation>
    </message>
    <message>
        <source>To the &amp;Outline</source>
        <translation>转到大纲(&amp;O)</translation>
    </message>
    <message>
        <source>Puts the keyboard into the outline.</source>
        <translation>把键盘焦点放到大纲。</translation>
    </message>
    <message>
        <source>To the &amp;Claims</source>
        <translation>转到论断(&amp;C)</translation>
    </message>
    <message>
        <source>Shows the claims of the document.</source>
        <translation>显示文档中的论断。</translation>
    </message>
    <message>
        <source>To the T&amp;rends</source>
        <translation>转到趋势(&amp;R)</translation>
    </message>
    <message>
        <source>Shows the trends of the document.</source>
        <translation>显示文档中的趋势。</translation>
    </message>
    <message>
        <source>To the &amp;Numbers</source>
        <translation>转到数字(&amp;N)</translation>
    </message>
    <message>
        <source>Shows the numbers of the document.</source>
        <translation>显示文档中的数字。</translation>
    </message>
    <message>
        <source>To the &amp;Entities</source>
        <translation>转到实体(&amp;E)</translation>
    </message>
    <message>
        <source>Shows the names and terms of the document.</source>
        <translation>显示文档中的名称和术语。</translation>
    </message>
    <message>
        <source>To t&amp;he Notes</source>
        <translation>转到笔记(&amp;H)</translation>
    </message>
    <message>
        <source>Shows your notes.</source>
        <translation>显示您的笔记。</translation>
    </message>
    <message>
        <source>To the Se&amp;arch Results</source>
        <translation>转到搜索结果(&amp;A)</translation>
    </message>
    <message>
        <source>Shows what the last search found.</source>
        <translation>显示上次搜索的结果。</translation>
    </message>
    <message>
        <source>Ne&amp;xt Row</source>
        <translation>下一条(&amp;X)</translation>
    </message>
    <message>
        <source>Goes to the next row of the panel under work, and to its passage.</source>
        <translation>转到当前面板的下一条及其段落。</translation>
    </message>
    <message>
        <source>Pre&amp;vious Row</source>
        <translation>上一条(&amp;V)</translation>
    </message>
    <message>
        <source>Goes to the previous row of the panel under work, and to its passage.</source>
        <translation>转到当前面板的上一条及其段落。</translation>
    </message>
    <message>
        <source>Next Doc&amp;ument</source>
        <translation>下一篇文档(&amp;U)</translation>
    </message>
    <message>
        <source>Goes to the next open document.</source>
        <translation>转到下一个打开的文档。</translation>
    </message>
    <message>
        <source>Previous Docu&amp;ment</source>
        <translation>上一篇文档(&amp;M)</translation>
    </message>
    <message>
        <source>Goes to the previous open document.</source>
        <translation>转到上一个打开的文档。</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>写笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Highlights the selected passage and opens a field for a comment.</source>
        <translation>高亮所选段落，并打开批注栏。</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message>
        <source>Highlights the selected passage in the colour used last.</source>
        <translation>用上次的颜色高亮所选段落。</translation>
    </message>
    <message>
        <source>Highlight &amp;Yellow</source>
        <translation>黄色高亮(&amp;Y)</translation>
    </message>
    <message>
        <source>Highlights the selected passage in yellow.</source>
        <translation>用黄色高亮所选段落。</translation>
    </message>
    <message>
        <source>Highlight &amp;Green</source>
        <translation>绿色高亮(&amp;G)</translation>
    </message>
    <message>
        <source>Highlights the selected passage in green.</source>
        <translation>用绿色高亮所选段落。</translation>
    </message>
    <message>
        <source>Highlight &amp;Blue</source>
        <translation>蓝色高亮(&amp;B)</translation>
    </message>
    <message>
        <source>Highlights the selected passage in blue.</source>
        <translation>用蓝色高亮所选段落。</translation>
    </message>
    <message>
        <source>Highlight &amp;Pink</source>
        <translation>粉色高亮(&amp;P)</translation>
    </message>
    <message>
        <source>Highlights the selected passage in pink.</source>
        <translation>用粉色高亮所选段落。</translation>
    </message>
    <message>
        <source>Highlight P&amp;urple</source>
        <translation>紫色高亮(&amp;U)</translation>
    </message>
    <message>
        <source>Highlights the selected passage in purple.</source>
        <translation>用紫色高亮所选段落。</translation>
    </message>
    <message>
        <source>&amp;Edit Note</source>
        <translation>编辑笔记(&amp;E)</translation>
    </message>
    <message>
        <source>Opens the note under the caret.</source>
        <translation>打开光标处的笔记。</translation>
    </message>
    <message>
        <source>&amp;Remove Note</source>
        <translation>删除笔记(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the note under the caret away; undo brings it back.</source>
        <translation>删除光标处的笔记；撤销可恢复。</translation>
    </message>
    <message>
        <source>&amp;Keys and Commands</source>
        <translation>快捷键与命令(&amp;K)</translation>
    </message>
    <message>
        <source>Lists every command with its key and what it does.</source>
        <translation>列出每个命令、其快捷键和作用。</translation>
    </message>
    <message>
        <source>&amp;About Lectern</source>
        <translation>关于 Lectern(&amp;A)</translation>
    </message>
    <message>
        <source>Says which version this is and what it is made of.</source>
        <translation>说明版本及其组成。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>笔记(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>T&amp;able of Numbers</source>
        <translation>数字总表(&amp;A)</translation>
    </message>
    <message>
        <source>Shows the numbers of the whole library as a table to filter, order and export.</source>
        <translation>以表格显示整个资料库的数字，可筛选、排序和导出。</translation>
    </message>
    <message>
        <source>Numbers of Thi&amp;s Document</source>
        <translation>本文档的数字(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the numbers of the document under work as a table.</source>
        <translation>以表格显示当前文档的数字。</translation>
    </message>
    <message>
        <source>&amp;Properties of the Document…</source>
        <translation>文档属性(&amp;P)…</translation>
    </message>
    <message>
        <source>Corrects title, date, authors, site and encoding of the document under work.</source>
        <translation>更正当前文档的标题、日期、作者、网站和编码。</translation>
    </message>
    <message>
        <source>Takes back the last change to notes, rows or documents.</source>
        <translation>撤回对笔记、条目或文档的上一次更改。</translation>
    </message>
    <message>
        <source>&amp;Accept Row</source>
        <translation>认可条目(&amp;A)</translation>
    </message>
    <message>
        <source>Says that the row under work is right; later runs keep it.</source>
        <translation>认定当前条目正确；以后重新提取也保留。</translation>
    </message>
    <message>
        <source>&amp;Reject Row</source>
        <translation>剔除条目(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the row under work out, in later runs too; undo brings it back.</source>
        <translation>剔除当前条目，以后重新提取也不再列出；撤销可恢复。</translation>
    </message>
    <message>
        <source>Take &amp;Decisions Back</source>
        <translation>收回裁定(&amp;D)</translation>
    </message>
    <message>
        <source>Shows the row under work as the machine reads it.</source>
        <translation>按机器的读法显示当前条目。</translation>
    </message>
    <message>
        <source>&amp;Correct Number…</source>
        <translation>更正数字(&amp;C)…</translation>
    </message>
    <message>
        <source>Corrects value, unit, subject and the other fields of the number at the caret.</source>
        <translation>更正光标处数字的数值、单位、主体等各项。</translation>
    </message>
    <message>
        <source>Add &amp;Number…</source>
        <translation>添加数字(&amp;N)…</translation>
    </message>
    <message>
        <source>Reads the selected passage as a number and adds it to the document&apos;s.</source>
        <translation>把选中的文字读作数字，加入本文档的数字。</translation>
    </message>
    <message>
        <source>Rejected Rows and &amp;Lost Decisions</source>
        <translation>已剔除的条目与失落的裁定(&amp;L)</translation>
    </message>
    <message>
        <source>Lists what was rejected, to restore it, and decisions whose passage is gone.</source>
        <translation>列出已剔除的条目以便恢复，以及原文已不在的裁定。</translation>
    </message>
    <message>
        <source>&amp;All Entities</source>
        <translation>全部实体(&amp;A)</translation>
    </message>
    <message>
        <source>Shows the people, organizations, products and terms of the whole library.</source>
        <translation>显示整个资料库中的人物、机构、产品和术语。</translation>
    </message>
    <message>
        <source>Everything about This &amp;Entity</source>
        <translation>此实体的全部内容(&amp;E)</translation>
    </message>
    <message>
        <source>Shows every passage, quotation and number of the entity under the caret, and with whom it appears.</source>
        <translation>显示光标处实体的所有段落、引语和数字，以及与谁一同出现。</translation>
    </message>
    <message>
        <source>My &amp;Dictionary</source>
        <translation>我的词典(&amp;D)</translation>
    </message>
    <message>
        <source>Shows the names that you taught this library, to change, import and export them.</source>
        <translation>显示你教给这个资料库的名称，可修改、导入和导出。</translation>
    </message>
    <message>
        <source>Ev&amp;idence</source>
        <translation>证据(&amp;I)</translation>
    </message>
    <message>
        <source>En&amp;tities</source>
        <translation>实体(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Gives the entity under work another name; F2 does so in the list of entities.</source>
        <translation>为当前实体改名；在实体列表中可按 F2。</translation>
    </message>
    <message>
        <source>Change &amp;Type…</source>
        <translation>更改类型(&amp;T)…</translation>
    </message>
    <message>
        <source>Says whether the entity is a person, an organization, a product …</source>
        <translation>说明该实体是人物、机构、产品等。</translation>
    </message>
    <message>
        <source>&amp;Merge into Another…</source>
        <translation>并入另一实体(&amp;M)…</translation>
    </message>
    <message>
        <source>Says that the entity is the same as another one; one can be dragged on the other, too.</source>
        <translation>说明该实体与另一实体相同；也可以把一个拖到另一个上。</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>拆分(&amp;S)…</translation>
    </message>
    <message>
        <source>Says that some names of the entity mean another one.</source>
        <translation>说明该实体的某些名称另有所指。</translation>
    </message>
    <message>
        <source>Add a &amp;Name…</source>
        <translation>添加名称(&amp;N)…</translation>
    </message>
    <message>
        <source>Says what else the entity is called.</source>
        <translation>说明该实体还叫什么。</translation>
    </message>
    <message>
        <source>Makes the selected words an entity.</source>
        <translation>把所选文字设为实体。</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>排除(&amp;J)…</translation>
    </message>
    <message>
        <source>Says that this is no entity; undo brings it back.</source>
        <translation>说明这不是实体；撤销即可恢复。</translation>
    </message>
    <message>
        <source>Add Selection as Entit&amp;y…</source>
        <translation>将所选内容添加为实体(&amp;Y)…</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>核查(&amp;K)</translation>
    </message>
    <message>
        <source>Shows arithmetic that was done again, differences and agreements between sources, and passages in common.</source>
        <translation>显示重新算过的数字、各来源之间的分歧与一致之处，以及相同的段落。</translation>
    </message>
    <message>
        <source>Searches the whole library, or jumps to a document or a heading.</source>
        <translation>搜索整个资料库，或跳转到某篇文档或标题。</translation>
    </message>
    <message>
        <source>&amp;Watched Folders…</source>
        <translation>监视的文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>Folders whose new and changed articles come into the library by themselves.</source>
        <translation>其中新增和改动的文章会自动进入资料库的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Lists the backups of the library, restores one, and says when and where they are made.</source>
        <translation>列出资料库的备份，可从中恢复，并设定备份的时间和位置。</translation>
    </message>
    <message>
        <source>Chec&amp;k the Library</source>
        <translation>检查资料库(&amp;K)</translation>
    </message>
    <message>
        <source>Looks whether all that the library holds is whole, and offers to repair it.</source>
        <translation>检查资料库的全部内容是否完好，并可修复。</translation>
    </message>
    <message>
        <source>C&amp;orrect Row…</source>
        <translation>更正此行(&amp;O)…</translation>
    </message>
    <message>
        <source>Corrects kind, speaker and source of a claim, or direction, status, topic and years of a trend.</source>
        <translation>更正论断的类型、说话人和来源，或趋势的方向、状态、主题和年份。</translation>
    </message>
    <message>
        <source>Clai&amp;ms of the Library</source>
        <translation>整个资料库的论断(&amp;M)</translation>
    </message>
    <message>
        <source>Shows the claims of the whole library, by heading, speaker or topic, to filter, review and quote.</source>
        <translation>按标题、说话人或主题列出整个资料库的论断，可筛选、审阅和引用。</translation>
    </message>
    <message>
        <source>&amp;Trends of the Library</source>
        <translation>整个资料库的趋势(&amp;T)</translation>
    </message>
    <message>
        <source>Shows the trends of the whole library, by direction, topic or year, to filter, review and quote.</source>
        <translation>按方向、主题或年份列出整个资料库的趋势，可筛选、审阅和引用。</translation>
    </message>
    <message>
        <source>Claim&amp;s of This Document</source>
        <translation>本文档的论断(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the claims of the document under work as a list to review.</source>
        <translation>以列表显示当前文档的论断，供审阅。</translation>
    </message>
    <message>
        <source>Trends of Th&amp;is Document</source>
        <translation>本文档的趋势(&amp;I)</translation>
    </message>
    <message>
        <source>Shows the trends of the document under work as a list to review.</source>
        <translation>以列表显示当前文档的趋势，供审阅。</translation>
    </message>
    <message>
        <source>Compare This &amp;Passage…</source>
        <translation>比较这段(&amp;P)…</translation>
    </message>
    <message>
        <source>Keeps the selected passage, and the next time shows how it and another one differ.</source>
        <translation>先记住所选段落；再选另一段时显示两者的不同。</translation>
    </message>
    <message>
        <source>&amp;Exchange Rates</source>
        <translation>汇率(&amp;E)</translation>
    </message>
    <message>
        <source>Shows the dated rates by which amounts in different currencies are compared, to change, import and export them.</source>
        <translation>显示用于比较不同货币金额的带日期汇率，可修改、导入和导出。</translation>
    </message>
    <message>
        <source>&amp;What Changed…</source>
        <translation>有何变化(&amp;W)…</translation>
    </message>
    <message>
        <source>Lists what other rules made appear, disappear or change, your work first.</source>
        <translation>列出规则变更后新增、消失或改变的条目，涉及您工作的排在最前。</translation>
    </message>
    <message>
        <source>Search Pa&amp;ge</source>
        <translation>搜索页(&amp;G)</translation>
    </message>
    <message>
        <source>Searches all documents as you type: hits in their context, narrowed down by site, year, name …</source>
        <translation>边输入边搜索全部文档：结果连同上下文，可按网站、年份、名称等缩小范围。</translation>
    </message>
    <message>
        <source>Count a &amp;List of Names…</source>
        <translation>统计名单(&amp;L)…</translation>
    </message>
    <message>
        <source>Counts how often each name of a pasted list occurs in each document.</source>
        <translation>统计粘贴的名单中每个名称在各文档中出现的次数。</translation>
    </message>
    <message>
        <source>&amp;Keep This Search…</source>
        <translation>保存此搜索(&amp;K)…</translation>
    </message>
    <message>
        <source>Saves the query of the search page under a name.</source>
        <translation>为搜索页的查询起名并保存。</translation>
    </message>
    <message>
        <source>How to &amp;Search</source>
        <translation>如何搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Explains the query language with examples to try.</source>
        <translation>用可试的例子说明查询语言。</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>At %1 %2 for one %3 (%4).</source>
        <translation>按 1 %3 = %1 %2（%4）折算。</translation>
    </message>
    <message>
        <source>The sources agree on %1.</source>
        <translation>各来源一致：%1。</translation>
    </message>
    <message>
        <source>The sources agree: %1 and %2.</source>
        <translation>各来源一致：%1 与 %2。</translation>
    </message>
    <message>
        <source>%1 against %2: the larger is %3 times the smaller.</source>
        <translation>%1 对 %2：较大者是较小者的 %3 倍。</translation>
    </message>
    <message>
        <source>%1 and %2 are of different times.</source>
        <translation>%1 与 %2 的时间不同。</translation>
    </message>
    <message>
        <source>%1 and %2 are not comparable: different currencies, and no day to take a rate of.</source>
        <translation>%1 与 %2 不可比：货币不同，且不知该取哪一天的汇率。</translation>
    </message>
    <message>
        <source>%1 and %2 are not comparable: different currencies, no rate for %3 in %4 around %5.</source>
        <translation>%1 与 %2 不可比：货币不同，且没有 %5 前后 %3 兑 %4 的汇率。</translation>
    </message>
</context>
<context>
    <name>AnnotationStore</name>
    <message>
        <source>The note is no longer in the library.</source>
        <translation>这条笔记已不在资料库中。</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Reads articles beside what was found in them; annotates and exports notes.</source>
        <translation>对照文章与从中找到的内容来阅读；批注并导出笔记。</translation>
    </message>
    <message>
        <source>Files and folders to import, a library to open, or a lectern:// link to follow.</source>
        <translation>要导入的文件和文件夹、要打开的资料库，或要跟随的 lectern:// 链接。</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>显示本说明。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Opens the library of sample articles.</source>
        <translation>打开示例文章资料库。</translation>
    </message>
    <message>
        <source>Language of the window: en or zh_CN.</source>
        <translation>窗口语言：en 或 zh_CN。</translation>
    </message>
    <message>
        <source>Theme of the window: light or dark.</source>
        <translation>窗口主题：light 或 dark。</translation>
    </message>
    <message>
        <source>Draws the window, writes the picture and ends.</source>
        <translation>绘制窗口、写出图片后退出。</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>窗口大小。</translation>
    </message>
    <message>
        <source>Opens the document of this number, from 1.</source>
        <translation>打开该序号的文档，从 1 起。</translation>
    </message>
    <message>
        <source>Chooses a row of the panel, from 0.</source>
        <translation>选择面板中的一行，从 0 起。</translation>
    </message>
    <message>
        <source>Writes all notes as Markdown and ends.</source>
        <translation>把所有笔记写成 Markdown 后退出。</translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT, such as 1280x800, not “%1”.</source>
        <translation>--size 需要 宽x高，例如 1280x800，而不是“%1”。</translation>
    </message>
    <message>
        <source>--%1 wants one of %2.</source>
        <translation>--%1 需要以下之一：%2。</translation>
    </message>
    <message>
        <source>Shows a panel: claims, trends, numbers, entities, notes or search, or the table of numbers.</source>
        <translation>显示面板：claims、trends、numbers、entities、notes 或 search，或数字表格 table。</translation>
    </message>
    <message>
        <source>Filters the table of numbers.</source>
        <translation>筛选数字表格。</translation>
    </message>
    <message>
        <source>Runs an action by its id, such as entities.show, before the picture is drawn.</source>
        <translation>在绘制图片前按编号执行一个操作，例如 entities.show。</translation>
    </message>
    <message>
        <source>Searches the library.</source>
        <translation>在资料库中搜索。</translation>
    </message>
    <message>
        <source>Counts these names in all documents; commas between them.</source>
        <translation>统计这些名称在全部文档中的次数；名称以逗号分隔。</translation>
    </message>
</context>
<context>
    <name>Arithmetic</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 或以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>The new figure is %1 times the old one: that is a multiple, not a growth.</source>
        <translation>新值是旧值的 %1 倍：这是倍数，不是增长幅度。</translation>
    </message>
    <message>
        <source>%1 cannot be part of %2.</source>
        <translation>%1 不可能是 %2 的一部分。</translation>
    </message>
    <message>
        <source>%1 cannot be part of %2; it is %3 of %4.</source>
        <translation>%1 不可能是 %2 的一部分；它是 %4 的 %3。</translation>
    </message>
    <message>
        <source>The figures change in the other direction.</source>
        <translation>数字的变化方向与文中所说相反。</translation>
    </message>
    <message>
        <source>The difference is in percentage points, not in percent.</source>
        <translation>这一差额的单位是百分点，而不是百分之几。</translation>
    </message>
    <message>
        <source>Consistent.</source>
        <translation>一致。</translation>
    </message>
    <message>
        <source>Inconsistent.</source>
        <translation>不一致。</translation>
    </message>
    <message>
        <source>Not decidable: the numbers are too round.</source>
        <translation>无法判定：数字过于粗略。</translation>
    </message>
    <message>
        <source>%1 = %2; the text says %3.</source>
        <translation>%1 = %2；文中说 %3。</translation>
    </message>
    <message>
        <source>%1 = %2, by rounding %3; the text says %4.</source>
        <translation>%1 = %2，考虑舍入为 %3；文中说 %4。</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Before the first heading</source>
        <translation>首个标题之前</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未指名</translation>
    </message>
    <message>
        <source>by heading</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>by direction</source>
        <translation>按方向</translation>
    </message>
    <message>
        <source>by type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>by speaker</source>
        <translation>按说话人</translation>
    </message>
    <message>
        <source>by cited source</source>
        <translation>按引用来源</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>by subject</source>
        <translation>按主体</translation>
    </message>
    <message>
        <source>by metric</source>
        <translation>按指标</translation>
    </message>
    <message>
        <source>in reading order</source>
        <translation>按阅读顺序</translation>
    </message>
    <message>
        <source>in order of time</source>
        <translation>按时间顺序</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>按数值</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>most worth checking first</source>
        <translation>最值得核查者在前</translation>
    </message>
    <message>
        <source>by number of mentions</source>
        <translation>按提及次数</translation>
    </message>
    <message>
        <source>least certain first</source>
        <translation>最不确定者在前</translation>
    </message>
    <message>
        <source>No source cited</source>
        <translation>未引用来源</translation>
    </message>
    <message>
        <source>No subject named</source>
        <translation>未指明主体</translation>
    </message>
    <message>
        <source>No metric named</source>
        <translation>未指明指标</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n would come back</source>
        <translation>
            <numerusform>会恢复 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would go</source>
        <translation>
            <numerusform>会减少 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change</source>
        <translation>
            <numerusform>会改变 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Documents, notes and decisions are the same as now.</source>
        <translation>文档、笔记和裁定与现在相同。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>裁定</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Lectern. Nothing was changed.</source>
        <translation>%1 由更新版本的 Lectern 写成。未作任何改动。</translation>
    </message>
    <message>
        <source>%1 is not a Lectern library. Nothing was changed.</source>
        <translation>%1 不是 Lectern 资料库。未作任何改动。</translation>
    </message>
    <message>
        <source>The folder of backups %1 cannot be made. No backup was made; choose another folder.</source>
        <translation>无法建立备份文件夹 %1。没有备份；请另选文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Nothing was changed.</source>
        <translation>无法删除 %1。未作任何改动。</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was changed; choose another name.</source>
        <translation>%1 已存在。未作任何改动；请换一个名称。</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Names and documents</source>
        <translation>名称与文档</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Documents searched</source>
        <translation>搜索的文档</translation>
    </message>
    <message>
        <source>Documents with a hit</source>
        <translation>有命中的文档</translation>
    </message>
    <message>
        <source>Names without a hit</source>
        <translation>没有命中的名称</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Found by %1 now.</source>
        <translation>现由 %1 找到。</translation>
    </message>
    <message>
        <source>Found by %1 before.</source>
        <translation>先前由 %1 找到。</translation>
    </message>
    <message>
        <source>Found by %1, before and now.</source>
        <translation>先前与现在都由 %1 找到。</translation>
    </message>
    <message>
        <source>Found by %1 before and by %2 now.</source>
        <translation>先前由 %1、现由 %2 找到。</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Disappeared</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改变</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rules %1 before, %2 now, read on %3.</source>
        <translation>先前规则 %1，现规则 %2，读取于 %3。</translation>
    </message>
    <message>
        <source>Your work is on this passage: %1.</source>
        <translation>此处有您的工作：%1。</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Not decidable</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>Sources agree</source>
        <translation>来源一致</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>来源不一</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>不可比较</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>文字相同</translation>
    </message>
    <message>
        <source>Same quotation, translated</source>
        <translation>同一引语的译文</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Compound growth</source>
        <translation>复合增长</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>换算</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>算术</translation>
    </message>
    <message>
        <source>Differences between sources</source>
        <translation>来源之间的分歧</translation>
    </message>
    <message>
        <source>Agreements between sources</source>
        <translation>来源之间的一致</translation>
    </message>
    <message>
        <source>Passages in common</source>
        <translation>相同的段落</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what the rounding of the numbers leaves open decides it either way.</source>
        <translation>%1：结论取决于数字取舍留下的余地。</translation>
    </message>
    <message>
        <source>%1: the text itself says how the numbers belong together.</source>
        <translation>%1：原文自己说明了这些数字的关系。</translation>
    </message>
    <message>
        <source>%1: the numbers stand near each other, but the text leaves open that another one is meant.</source>
        <translation>%1：这些数字相邻，但原文也可能另有所指。</translation>
    </message>
    <message>
        <source>%1: the subject is told in two ways that agree, or there is only one name to choose from.</source>
        <translation>%1：两种方式认出的主体一致，或只有一个名称可选。</translation>
    </message>
    <message>
        <source>%1: the subject is the nearest name before the number.</source>
        <translation>%1：主体取数字之前最近的名称。</translation>
    </message>
    <message>
        <source>%1 of the characters are equal, script, case and punctuation aside.</source>
        <translation>%1 的字符相同（不计繁简、大小写和标点）。</translation>
    </message>
    <message>
        <source>%1 of the names and numbers of the shorter quotation are in both; the speaker is the same.</source>
        <translation>较短引语中 %1 的名称和数字两边都有，说话人相同。</translation>
    </message>
    <message>
        <source>“%1”: %2 by you, %3</source>
        <extracomment>%1 is a number as written, %2 what was done, such as &quot;Corrected&quot;, %3 date and time</extracomment>
        <translation>“%1”：%3 由您%2</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Cited source</source>
        <translation>引用来源</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Worth checking</source>
        <translation>核查价值</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>修饰</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Fixed by</source>
        <translation>据何确定</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>文档日期</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>又称</translation>
    </message>
    <message>
        <source>First mention</source>
        <translation>首次提及</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>引述词</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>言语</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>转述</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>a quotation mark stands inside a field that does not begin with one; put the whole field into quotation marks and double those inside</source>
        <translation>字段不以引号开头，中间却有引号；请给整个字段加上引号，并把其中的引号写两遍</translation>
    </message>
    <message>
        <source>the quotation mark that begins a field is never closed</source>
        <translation>字段开头的引号没有配对的结束引号</translation>
    </message>
    <message>
        <source>behind a closing quotation mark there must be a comma or the end of the line</source>
        <translation>结束引号后面必须是逗号或行尾</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>第 %1 行：%2。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The backup %1 cannot be written. Nothing was changed.</source>
        <translation>无法写入备份 %1。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Lectern. Nothing was changed; open it with that version.</source>
        <translation>%1 由更新版本的 Lectern 写成。未作任何更改；请用该版本打开。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止；未作任何改动。</translation>
    </message>
    <message>
        <source>The file is damaged, so no copy of it was kept: %1</source>
        <translation>文件已损坏，因此没有保留它的副本：%1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed.</source>
        <translation>无法写入 %1：%2。未作任何改动。</translation>
    </message>
    <message>
        <source>There is not enough room in %1: %2 are needed, %3 are free. Nothing was changed; make room, or choose another folder.</source>
        <translation>%1 空间不足：需要 %2，剩余 %3。未作任何改动；请腾出空间或另选文件夹。</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>other units</source>
        <translation>单位不同</translation>
    </message>
    <message>
        <source>the same value</source>
        <translation>数值相同</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>at %1 %2 for one %3 (%4)</source>
        <translation>按 1 %3 = %1 %2（%4）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Neither passage holds a number, a time or a name.</source>
        <translation>两段都没有数字、时间或名称。</translation>
    </message>
    <message>
        <source>One passage is Chinese, the other is not: only numbers, times and names are lined up, not words.</source>
        <translation>一段是中文，另一段不是：只对齐数字、时间和名称，不逐词比较。</translation>
    </message>
    <message>
        <source>Both passages say the same in the same words.</source>
        <translation>两段用词相同，内容一致。</translation>
    </message>
    <message>
        <source>Underlined is what the other passage has not; what both have is set back.</source>
        <translation>带下划线的是另一段没有的；两段都有的以淡色显示。</translation>
    </message>
</context>
<context>
    <name>EntityRequest</name>
    <message>
        <source>rename “%1” to “%2”</source>
        <translation>把“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>make “%1” a %2</source>
        <translation>把“%1”改为%2</translation>
    </message>
    <message>
        <source>merge “%1” into “%2”</source>
        <translation>把“%1”并入“%2”</translation>
    </message>
    <message>
        <source>split “%1” from “%2”</source>
        <translation>把“%1”从“%2”中拆出</translation>
    </message>
    <message>
        <source>add the name “%1” to “%2”</source>
        <translation>为“%2”添加名称“%1”</translation>
    </message>
    <message>
        <source>add the entity “%1”</source>
        <translation>添加实体“%1”</translation>
    </message>
    <message>
        <source>reject the entity “%1”</source>
        <translation>排除实体“%1”</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>筛选条目</translation>
    </message>
    <message>
        <source>How the rows are grouped and sorted</source>
        <translation>条目如何分组和排序</translation>
    </message>
    <message>
        <source>Open as a table with all columns</source>
        <translation>以包含所有列的表格打开</translation>
    </message>
    <message>
        <source>About the row</source>
        <translation>关于此条</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 holds a library; nothing was written. Choose another name.</source>
        <translation>%1 是资料库文件，没有写入任何内容。请换一个文件名。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be made: %1</source>
        <translation>无法生成表格文件：%1</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows and these are %2; filter them, or export CSV.</source>
        <translation>一张工作表最多 %1 行，这里有 %2 行；请先筛选，或导出为 CSV。</translation>
    </message>
</context>
<context>
    <name>FieldFilter</name>
    <message>
        <source>The filter does not understand “%1”.</source>
        <translation>筛选条件无法理解“%1”。</translation>
    </message>
    <message>
        <source>The range “%1” runs backwards.</source>
        <translation>范围“%1”前后颠倒。</translation>
    </message>
    <message>
        <source>There is no field “%1”; there are %2. Words with a colon are put in quotation marks.</source>
        <translation>没有“%1”字段；可用的有 %2。带冒号的词请加引号。</translation>
    </message>
    <message>
        <source>There is no %1 “%2”; there are %3.</source>
        <translation>%1 没有“%2”；可用的有 %3。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: %1</source>
        <translation>引号没有闭合：%1</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>修饰</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>相对</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>动词</translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation>直接引语</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已认可</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>in this document</source>
        <translation>在本文档中</translation>
    </message>
    <message>
        <source>on this site</source>
        <translation>在本网站</translation>
    </message>
    <message>
        <source>in the whole library</source>
        <translation>在整个资料库</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FoldCard</name>
    <message numerus="yes">
        <source>Front matter, %n line(s)</source>
        <translation>
            <numerusform>文首元数据，%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page furniture, %n line(s)</source>
        <translation>
            <numerusform>页面杂项，%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Image, not loaded</source>
        <translation>图片，未加载</translation>
    </message>
    <message>
        <source>Image, not loaded: %1</source>
        <translation>图片，未加载：%1</translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>The front matter is damaged; it was read line by line.</source>
        <translation>文首元数据已损坏；已逐行读取。</translation>
    </message>
    <message>
        <source>The front matter is not closed; it was read line by line.</source>
        <translation>文首元数据没有结束标记，已逐行读取。</translation>
    </message>
</context>
<context>
    <name>HighlightColor</name>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>剩余约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>剩余约 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>正在读取 %1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>There is no library %1.</source>
        <translation>没有资料库 %1。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止；未作任何改动。</translation>
    </message>
    <message>
        <source>The beginning of the file is not that of a library.</source>
        <translation>文件开头不是资料库的开头。</translation>
    </message>
    <message>
        <source>The file is not marked as a library.</source>
        <translation>文件没有资料库的标记。</translation>
    </message>
    <message>
        <source>The library is of version %1; this program knows versions up to %2.</source>
        <translation>资料库的版本是 %1；本程序最高认识版本 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table %1 belong to a document that is not there.</source>
        <translation>
            <numerusform>表 %1 中有 %n 行属于不存在的文档。</numerusform>
        </translation>
    </message>
    <message>
        <source>The document has no text.</source>
        <translation>文档没有正文。</translation>
    </message>
    <message>
        <source>The table %1 cannot be read: %2</source>
        <translation>无法读取表 %1：%2</translation>
    </message>
    <message>
        <source>The text that it was made on is not in the library.</source>
        <translation>它所依据的正文不在资料库中。</translation>
    </message>
    <message>
        <source>Its passage, %1 to %2, is beyond the end of the text.</source>
        <translation>它的位置（%1 至 %2）超出了正文末尾。</translation>
    </message>
    <message>
        <source>Its quotation is not what stands in the text.</source>
        <translation>它的引文与正文不符。</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>It is of a kind that this program does not know.</source>
        <translation>本程序不认识它的类型。</translation>
    </message>
    <message>
        <source>Its fields cannot be read.</source>
        <translation>无法读取它的字段。</translation>
    </message>
    <message>
        <source>It names no document.</source>
        <translation>它没有指明文档。</translation>
    </message>
    <message>
        <source>Its row is missing.</source>
        <translation>它所在的行缺失。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>The document&apos;s row is missing.</source>
        <translation>文档所在的行缺失。</translation>
    </message>
    <message>
        <source>The document&apos;s metadata cannot be read.</source>
        <translation>无法读取文档的元数据。</translation>
    </message>
    <message>
        <source>The row of its text is missing.</source>
        <translation>正文所在的行缺失。</translation>
    </message>
    <message>
        <source>Its original bytes cannot be unpacked.</source>
        <translation>无法解压原始字节。</translation>
    </message>
    <message>
        <source>Its text cannot be unpacked.</source>
        <translation>无法解压正文。</translation>
    </message>
    <message>
        <source>Its original bytes are not those that were imported.</source>
        <translation>原始字节与导入时不同。</translation>
    </message>
    <message>
        <source>Its text is not the one that was read on import.</source>
        <translation>正文与导入时读到的不同。</translation>
    </message>
    <message>
        <source>The index is damaged; nothing is lost, it is made again by a repair or when the window opens the library. %1</source>
        <translation>索引已损坏；没有丢失任何内容，修复时或在窗口中打开资料库时会重建。%1</translation>
    </message>
    <message>
        <source>%1 is empty, but was a library. Nothing was changed; restore it from a backup.</source>
        <translation>%1 是空文件，但原来是资料库。未作任何改动；请从备份恢复。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Stopped; what was done is kept.</source>
        <translation>已停止；已完成的部分予以保留。</translation>
    </message>
    <message>
        <source>Notes found again in the new text: %1; to be looked at: %2; not found: %3.</source>
        <translation>在新文本中重新找到的笔记：%1；待查看：%2；未找到：%3。</translation>
    </message>
    <message>
        <source>%1 is not a Lectern library. Nothing was changed.</source>
        <translation>%1 不是 Lectern 资料库。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 已损坏：%2</translation>
    </message>
    <message>
        <source>There is no library %1.</source>
        <translation>没有资料库 %1。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有这个文件或文件夹。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file has moved; its document now follows it.</source>
        <translation>文件已移动；文档已随之更新。</translation>
    </message>
    <message>
        <source>%1 cannot be locked: its folder may not be written.</source>
        <translation>无法锁定 %1：其文件夹不可写。</translation>
    </message>
    <message>
        <source>%1 is already open in %2 (process %3 on %4). Nothing was changed; close it there first.</source>
        <translation>%1 已在 %2 中打开（%4 上的进程 %3）。未作任何更改；请先在那里关闭。</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>The file is too large to be an article: %1 MB.</source>
        <translation>文件太大，不会是文章：%1 MB。</translation>
    </message>
    <message>
        <source>The library has no document with this passage.</source>
        <translation>资料库中没有含此段落的文档。</translation>
    </message>
    <message>
        <source>%1 is open in another version of Lectern. Nothing was changed; close it there first.</source>
        <translation>%1 已在另一版本的 Lectern 中打开。未做任何更改；请先在那里关闭它。</translation>
    </message>
    <message>
        <source>%1 has no index yet; the program that has it open is making one.</source>
        <translation>%1 还没有索引；打开它的程序正在建立索引。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，没有任何改动。</translation>
    </message>
    <message>
        <source>Decisions found again in the new text: %1; to be looked at: %2; not found: %3.</source>
        <translation>在新文本中重新找到的裁定：%1；待查看：%2；未找到：%3。</translation>
    </message>
    <message>
        <source>The same file as %1; they are one document.</source>
        <translation>与 %1 是相同的文件；两者为同一文档。</translation>
    </message>
    <message>
        <source>A saved search needs a name. Nothing was changed.</source>
        <translation>保存的搜索需要名称。未作更改。</translation>
    </message>
    <message>
        <source>There is a saved search “%1” already. Nothing was changed.</source>
        <translation>已有名为“%1”的搜索。未作更改。</translation>
    </message>
    <message>
        <source>%1 cannot be locked: its disk is full or reports an error.</source>
        <translation>无法锁定 %1：所在磁盘已满或报告错误。</translation>
    </message>
    <message>
        <source>The index is damaged and is made again. Nothing of yours is lost; repeat this when it is ready.</source>
        <translation>索引已损坏，正在重建。您的内容没有丢失；请待重建完成后重试。</translation>
    </message>
</context>
<context>
    <name>Magnitude</name>
    <message>
        <source>1e12=%1 trillion;1e9=%1 billion;1e6=%1 million</source>
        <extracomment>Magnitudes of numbers in your language, largest first: step=pattern;… Chinese has its own steps (1e8, 1e4).</extracomment>
        <translation>1e12=%1万亿;1e8=%1亿;1e4=%1万</translation>
    </message>
    <message>
        <source>yr</source>
        <translation>年</translation>
    </message>
    <message>
        <source>mo</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>wk</source>
        <translation>周</translation>
    </message>
    <message>
        <source>d</source>
        <translation>天</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>pt</source>
        <comment>percentage or index points</comment>
        <translation>点</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>params</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>HKD</source>
        <translation>港元</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>JPY</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>GBP</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>TWD</source>
        <translation>新台币</translation>
    </message>
    <message>
        <source>up to</source>
        <extracomment>before a number that is said to be reached at most: up to 6.5 billion (高达65亿)</extracomment>
        <translation>高达</translation>
    </message>
</context>
<context>
    <name>MarkTip</name>
    <message>
        <source>%1, %2 sure</source>
        <translation>%1，把握 %2</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>acquisition</source>
        <translation>收购价</translation>
    </message>
    <message>
        <source>adoption</source>
        <translation>采用率</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>调用量</translation>
    </message>
    <message>
        <source>capital spending</source>
        <translation>资本支出</translation>
    </message>
    <message>
        <source>construction cost</source>
        <translation>造价</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>daily calls</source>
        <translation>日均调用量</translation>
    </message>
    <message>
        <source>daily users</source>
        <translation>日活用户</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>交付量</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>下载量</translation>
    </message>
    <message>
        <source>electricity output</source>
        <translation>发电量</translation>
    </message>
    <message>
        <source>electricity use</source>
        <translation>用电量</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>出口额</translation>
    </message>
    <message>
        <source>free cash flow</source>
        <translation>自由现金流</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>融资额</translation>
    </message>
    <message>
        <source>GDP</source>
        <translation>国内生产总值</translation>
    </message>
    <message>
        <source>gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>进口额</translation>
    </message>
    <message>
        <source>inflation</source>
        <translation>通胀率</translation>
    </message>
    <message>
        <source>installed capacity</source>
        <translation>装机容量</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>投资额</translation>
    </message>
    <message>
        <source>layoffs</source>
        <translation>裁员</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>亏损</translation>
    </message>
    <message>
        <source>market share</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <source>market value</source>
        <translation>市值</translation>
    </message>
    <message>
        <source>monthly revenue</source>
        <translation>月收入</translation>
    </message>
    <message>
        <source>monthly users</source>
        <translation>月活用户</translation>
    </message>
    <message>
        <source>net loss</source>
        <translation>净亏损</translation>
    </message>
    <message>
        <source>net margin</source>
        <translation>净利率</translation>
    </message>
    <message>
        <source>net profit</source>
        <translation>净利润</translation>
    </message>
    <message>
        <source>operating profit</source>
        <translation>营业利润</translation>
    </message>
    <message>
        <source>output</source>
        <translation>产量</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>paying users</source>
        <translation>付费用户</translation>
    </message>
    <message>
        <source>penetration</source>
        <translation>渗透率</translation>
    </message>
    <message>
        <source>population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>搜索量</translation>
    </message>
    <message>
        <source>recurring revenue</source>
        <translation>经常性收入</translation>
    </message>
    <message>
        <source>registered users</source>
        <translation>注册用户</translation>
    </message>
    <message>
        <source>research spending</source>
        <translation>研发支出</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>留存率</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>营收</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>出货量</translation>
    </message>
    <message>
        <source>shops</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>stake</source>
        <translation>股权</translation>
    </message>
    <message>
        <source>unemployment</source>
        <translation>失业率</translation>
    </message>
    <message>
        <source>units sold</source>
        <translation>销量</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>valuation</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>visitors</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>访问量</translation>
    </message>
    <message>
        <source>weekly revenue</source>
        <translation>周收入</translation>
    </message>
    <message>
        <source>weekly users</source>
        <translation>周活用户</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>It is here</source>
        <translation>就在这里</translation>
    </message>
    <message>
        <source>Put it on the selection</source>
        <translation>改到所选文字上</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Remove this note (undo brings it back)</source>
        <translation>删除这条笔记（可撤销）</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>QueryCompletion</name>
    <message>
        <source>words of the title</source>
        <translation>标题中的词语</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>发布的网站</translation>
    </message>
    <message>
        <source>a tag of it or of your notes</source>
        <translation>文档或笔记的标签</translation>
    </message>
    <message>
        <source>words of your notes</source>
        <translation>笔记中的词语</translation>
    </message>
    <message>
        <source>a person, company or product in it</source>
        <translation>文中的人物、公司或产品</translation>
    </message>
    <message>
        <source>who is quoted, or claims something</source>
        <translation>引语或论断的说话人</translation>
    </message>
    <message>
        <source>its language</source>
        <translation>文档的语言</translation>
    </message>
    <message>
        <source>a kind of claim in it</source>
        <translation>文中论断的种类</translation>
    </message>
    <message>
        <source>its date, such as 2024..2025</source>
        <translation>文档的日期，如 2024..2025</translation>
    </message>
    <message>
        <source>a number of any kind, such as &gt;100</source>
        <translation>任意数字，如 &gt;100</translation>
    </message>
    <message>
        <source>an amount, such as &gt;1e8 USD</source>
        <translation>金额，如 &gt;1e8 USD</translation>
    </message>
    <message>
        <source>a percentage, such as 20..30</source>
        <translation>百分比，如 20..30</translation>
    </message>
    <message>
        <source>a multiple, such as &gt;=3</source>
        <translation>倍数，如 &gt;=3</translation>
    </message>
    <message>
        <source>a count, such as &gt;1000</source>
        <translation>数量，如 &gt;1000</translation>
    </message>
    <message>
        <source>a quantity with a unit, such as &gt;10 GW</source>
        <translation>带单位的度量，如 &gt;10 GW</translation>
    </message>
    <message>
        <source>a length of time</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>percentage or basis points</source>
        <translation>百分点或基点</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message>
        <source>searched before</source>
        <translation>之前搜索过</translation>
    </message>
</context>
<context>
    <name>RateTable</name>
    <message>
        <source>the day is none (2025-02-07)</source>
        <translation>日期无效（应如 2025-02-07）</translation>
    </message>
    <message>
        <source>a currency has three letters (USD)</source>
        <translation>货币代码为三个字母（如 USD）</translation>
    </message>
    <message>
        <source>both currencies are the same</source>
        <translation>两种货币相同</translation>
    </message>
    <message>
        <source>the rate is no number above 0</source>
        <translation>汇率不是大于 0 的数</translation>
    </message>
    <message>
        <source>it wants a day, two currencies and a rate</source>
        <translation>需要日期、两种货币和汇率</translation>
    </message>
    <message>
        <source>Line %1 of the exchange rates: %2. No rate was taken over.</source>
        <translation>汇率第 %1 行：%2。未采纳任何汇率。</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>The pages that list the tables of the file; they were made again.</source>
        <translation>列出文件中各表的页面；已重新生成。</translation>
    </message>
    <message>
        <source>Nothing of %1 can be read. It was left as it is; restore it from a backup.</source>
        <translation>%1 完全无法读取。已保持原样；请从备份恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table %1: %2</source>
        <translation>
            <numerusform>表 %1 中的 %n 行：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the table %1 cannot be read; of its rows %2 were kept.</source>
        <translation>表 %1 有一部分无法读取；保留了其中 %2 行。</translation>
    </message>
    <message>
        <source>%1: the whole document. Its file is gone or has changed; import it again if you have it.</source>
        <translation>%1：整篇文档。它的文件已不在或已改变；如有该文件请重新导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s); perhaps former versions of documents.</source>
        <translation>
            <numerusform>%n 份正文；可能是文档的旧版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>The id of the library, which links to it name; it has a new one.</source>
        <translation>资料库的标识（链接中使用）；已换用新标识。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed.</source>
        <translation>无法写入 %1：%2。未作任何改动。</translation>
    </message>
    <message>
        <source>There is no library %1.</source>
        <translation>没有资料库 %1。</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>文档 %1</translation>
    </message>
    <message>
        <source>%1: its text was read again from the file it came from.</source>
        <translation>%1：已从来源文件重新读取正文。</translation>
    </message>
    <message>
        <source>%1: the bytes as they were imported; its text is there.</source>
        <translation>%1：导入时的原始字节；正文仍在。</translation>
    </message>
    <message>
        <source>%1: a text of it. %2</source>
        <translation>%1：它的一份正文。%2</translation>
    </message>
    <message>
        <source>%1: its row was made again; corrections of its title, date, authors and site are lost.</source>
        <translation>%1：已重建其条目；对标题、日期、作者和网站的更正已丢失。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on documents that are lost; they stand in a file of their own.</source>
        <translation>
            <numerusform>已丢失文档上的 %n 条笔记；它们另存为一个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on documents that are lost.</source>
        <translation>
            <numerusform>已丢失文档上的 %n 项裁定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowLines</name>
    <message>
        <source>footnote %1</source>
        <translation>脚注 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>not fixed</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>number of mentions</comment>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>speech</comment>
        <translation>直接</translation>
    </message>
    <message>
        <source>reported</source>
        <comment>speech</comment>
        <translation>转述</translation>
    </message>
</context>
<context>
    <name>SearchFacet</name>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>观点</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>论断类型</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>This SQLite has no full-text search (FTS5).</source>
        <translation>此 SQLite 没有全文搜索功能（FTS5）。</translation>
    </message>
</context>
<context>
    <name>SearchNaming</name>
    <message>
        <source>Save this search as:</source>
        <translation>将此搜索保存为：</translation>
    </message>
    <message>
        <source>Takes the place of the search of this name.</source>
        <translation>将替换同名的搜索。</translation>
    </message>
    <message>
        <source>Rename the search:</source>
        <translation>重命名搜索：</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>已有同名的搜索。</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>Documents with all the words. Chinese is found wherever it stands, in either script; Latin words and numbers whole.</source>
        <translation>包含所有词语的文档。中文在任何位置都能找到，简繁不限；拉丁文单词和数字须完整。</translation>
    </message>
    <message>
        <source>The words side by side, in this order. Any punctuation counts as any other, but a sentence&apos;s end is one: a quotation of two sentences is found where the second follows the first. Signs are not searched: C++ finds C.</source>
        <translation>词语紧挨着并按此顺序出现。各种标点视为相同，但句末标点仍算句末：引用两句话时，只在第二句紧接第一句之处找到。符号不参与搜索：C++ 会找到 C。</translation>
    </message>
    <message>
        <source>Words that begin so.</source>
        <translation>以此开头的单词。</translation>
    </message>
    <message>
        <source>The English word in all its forms.</source>
        <translation>英文单词的各种词形。</translation>
    </message>
    <message>
        <source>One of the two, or both.</source>
        <translation>两者之一，或两者都有。</translation>
    </message>
    <message>
        <source>Documents without it.</source>
        <translation>不含此内容的文档。</translation>
    </message>
    <message>
        <source>What belongs together.</source>
        <translation>归在一起的部分。</translation>
    </message>
    <message>
        <source>Both with at most 5 words or characters between them, in either order; punctuation in a row may count as one more. NEAR alone means 10.</source>
        <translation>两者之间最多相隔 5 个单词或汉字，先后不限；连续的标点可能另算一个。只写 NEAR 表示 10。</translation>
    </message>
    <message>
        <source>In the title; by an author; from a site; with a tag of the document or of a note on it.</source>
        <translation>标题中；某作者；某网站；文档或其笔记带有某标签。</translation>
    </message>
    <message>
        <source>Addresses that stand in the text, bare or in angle brackets, as words with punctuation between them. Those behind a link&apos;s text are not searched.</source>
        <translation>文中直接写出或放在尖括号里的网址，按其中的词和标点搜索。链接文字背后的网址不搜索。</translation>
    </message>
    <message>
        <source>In notes and their tags.</source>
        <translation>在笔记及其标签中。</translation>
    </message>
    <message>
        <source>Documents of a day, month, quarter or year, or between two.</source>
        <translation>某日、某月、某季度、某年，或两者之间的文档。</translation>
    </message>
    <message>
        <source>Documents in a language: zh, zh-Hans, zh-Hant, en.</source>
        <translation>某种语言的文档：zh、zh-Hans、zh-Hant、en。</translation>
    </message>
    <message>
        <source>Documents in which a person, organization, product, place or term of this name was found.</source>
        <translation>从中找到此名称的人物、机构、产品、地点或术语的文档。</translation>
    </message>
    <message>
        <source>Documents that quote somebody or report what they claim.</source>
        <translation>引述某人或转述其论断的文档。</translation>
    </message>
    <message>
        <source>Documents with claims of a kind: fact, forecast, opinion, advice.</source>
        <translation>含某类论断的文档：fact（事实）、forecast（预测）、opinion（观点）、advice（建议）。</translation>
    </message>
    <message>
        <source>Documents with a number in a range; also ratio, measure, duration, point, number.</source>
        <translation>含某范围内数字的文档；另有 ratio、measure、duration、point、number。</translation>
    </message>
    <message>
        <source>Ranges; a bound is written as in documents, and its unit counts.</source>
        <translation>范围；界限的写法与文档中相同，单位也算在内。</translation>
    </message>
    <message>
        <source>A regular expression over the visible text, slower than words; /…/i leaves case aside.</source>
        <translation>针对可见文本的正则表达式，比词语慢；/…/i 不分大小写。</translation>
    </message>
    <message>
        <source>Signs are not searched, so “%1” finds every “%2”. A regular expression finds the signs too.</source>
        <translation>符号不参与搜索，因此“%1”会找到每一个“%2”。正则表达式也能找到符号。</translation>
    </message>
    <message>
        <source>“%1” is searched for as a word; as an operator it is written in capitals: %2.</source>
        <translation>“%1”被当作词语搜索；作为运算符须大写：%2。</translation>
    </message>
    <message>
        <source>There is nothing to search for here: letters, digits and characters are searched, not punctuation, symbols and emoji. A regular expression finds those: /😀/.</source>
        <translation>这里没有可搜索的内容：搜索的是字母、数字和文字，不包括标点、符号和表情。这些可用正则表达式查找：/😀/。</translation>
    </message>
    <message>
        <source>The query is longer than %1 characters; put long lists into a batch search.</source>
        <translation>查询超过 %1 个字符；长名单请用名单统计。</translation>
    </message>
    <message>
        <source>This bracket closes nothing; expected a word, or an opening bracket before.</source>
        <translation>此括号没有对应的开括号；此处应为词语，或在前面补上开括号。</translation>
    </message>
    <message>
        <source>NEAR wants a word or a phrase of the text on each side, or both of the title.</source>
        <translation>NEAR 两边须各为正文中的词语或短语，或都属于标题。</translation>
    </message>
    <message>
        <source>NEAR joins two words; write AND between two such pairs.</source>
        <translation>NEAR 只连接两个词；两组之间请写 AND。</translation>
    </message>
    <message>
        <source>Expected a number from 0 to %1 behind NEAR/.</source>
        <translation>NEAR/ 之后应为 0 到 %1 的数。</translation>
    </message>
    <message>
        <source>The query ends here; expected a word, a phrase or a bracket.</source>
        <translation>查询到此为止；此处应有词语、短语或括号。</translation>
    </message>
    <message>
        <source>Expected a word before the bracket closes.</source>
        <translation>括号关闭之前应有词语。</translation>
    </message>
    <message>
        <source>Expected a word or phrase before %1; to search for it as a word put it in quotation marks.</source>
        <translation>%1 之前应有词语或短语；要将其作为词语搜索，请加引号。</translation>
    </message>
    <message>
        <source>More than %1 brackets within each other.</source>
        <translation>括号嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>This bracket is not closed; expected “)”.</source>
        <translation>此括号没有关闭；应有“)”。</translation>
    </message>
    <message>
        <source>This quotation mark is not closed; expected another one.</source>
        <translation>此引号没有关闭；应再有一个引号。</translation>
    </message>
    <message>
        <source>Expected one English word behind ~; other words have no forms.</source>
        <translation>~ 之后应为一个英文单词；其他词语没有词形变化。</translation>
    </message>
    <message>
        <source>There is no field “%1”; expected one of %2. To search for it as text put it in quotation marks.</source>
        <translation>没有字段“%1”；应为 %2 之一。要将其作为文本搜索，请加引号。</translation>
    </message>
    <message>
        <source>Expected a value behind %1:.</source>
        <translation>%1: 之后应有值。</translation>
    </message>
    <message>
        <source>Expected a year, quarter, month or day, or a range: 2024, 2024-Q4, 2024..2025, &gt;2024-06.</source>
        <translation>此处应为年、季度、月、日或范围：2024、2024-Q4、2024..2025、&gt;2024-06。</translation>
    </message>
    <message>
        <source>This range runs backwards; expected the smaller bound first.</source>
        <translation>范围前后颠倒；较小的界限应在前。</translation>
    </message>
    <message>
        <source>Expected a number or a range of numbers: 100, 20..30, &gt;1e8 USD, &lt;=10亿.</source>
        <translation>此处应为数或数的范围：100、20..30、&gt;1e8 USD、&lt;=10亿。</translation>
    </message>
    <message>
        <source>Expected a language: zh, zh-Hans, zh-Hant or en.</source>
        <translation>此处应为语言：zh、zh-Hans、zh-Hant 或 en。</translation>
    </message>
    <message>
        <source>Expected a kind of claim: fact, forecast, opinion or advice.</source>
        <translation>此处应为论断类型：fact、forecast、opinion 或 advice。</translation>
    </message>
    <message>
        <source>This regular expression is not closed; expected “/”.</source>
        <translation>此正则表达式没有结束；应有“/”。</translation>
    </message>
    <message>
        <source>Expected a regular expression between the slashes.</source>
        <translation>两个斜线之间应有正则表达式。</translation>
    </message>
    <message>
        <source>The regular expression cannot be read here: %1.</source>
        <translation>正则表达式此处无法读懂：%1。</translation>
    </message>
</context>
<context>
    <name>Shot</name>
    <message>
        <source>lectern: the file could not be written.</source>
        <translation>lectern：无法写入文件。</translation>
    </message>
    <message>
        <source>lectern: there is no action “%1”.</source>
        <translation>lectern：没有操作“%1”。</translation>
    </message>
</context>
<context>
    <name>SourceStore</name>
    <message>
        <source>The document is no longer in the library.</source>
        <translation>该文档已不在资料库中。</translation>
    </message>
    <message>
        <source>A stored document cannot be read: the library file is damaged.</source>
        <translation>无法读取已存的文档：资料库文件已损坏。</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>There is no encoding “%1”.</source>
        <translation>没有编码“%1”。</translation>
    </message>
    <message>
        <source>The file is empty but for its byte-order mark.</source>
        <translation>文件除字节序标记外为空。</translation>
    </message>
    <message>
        <source>The file is not text in any encoding known here; it was left out.</source>
        <translation>文件不是任何已知编码的文本；已跳过。</translation>
    </message>
</context>
<context>
    <name>StatementField</name>
    <message>
        <source>Passage</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Cited source</source>
        <translation>引用来源</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>名称与术语</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Worth checking</source>
        <translation>核查价值</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>StatementTable</name>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>footnote %1</source>
        <translation>脚注 %1</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>a check of its figures</comment>
        <translation>相符</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a check of its figures</comment>
        <translation>待定</translation>
    </message>
    <message>
        <source>does not hold</source>
        <comment>a check of its figures</comment>
        <translation>不符</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未审阅</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation>按阅读顺序</translation>
    </message>
    <message>
        <source>Most worth checking first</source>
        <translation>最值得核查的在前</translation>
    </message>
    <message>
        <source>Most numbers first</source>
        <translation>数字最多的在前</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>把握最小的在前</translation>
    </message>
    <message>
        <source>Earliest time first</source>
        <translation>时间最早的在前</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Rows are grouped by a field; %1 is its title</extracomment>
        <translation>按%1</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>reviewed and kept</source>
        <translation>已审阅并保留</translation>
    </message>
    <message>
        <source>all, rejected too</source>
        <translation>全部，含已剔除</translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>首个标题之前</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未指明何人</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>没有主题</translation>
    </message>
    <message>
        <source>No time named</source>
        <translation>未提及时间</translation>
    </message>
    <message>
        <source>No source cited</source>
        <translation>未引用来源</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>无可核对</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementsExport</name>
    <message>
        <source>Rows of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no filter</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Export the claims shown</source>
        <translation>导出所示论断</translation>
    </message>
    <message>
        <source>Export the trends shown</source>
        <translation>导出所示趋势</translation>
    </message>
    <message>
        <source>%1 – claims</source>
        <extracomment>File name of exported rows; %1 is the document&apos;s title or the library&apos;s name</extracomment>
        <translation>%1 – 论断</translation>
    </message>
    <message>
        <source>%1 – trends</source>
        <translation>%1 – 趋势</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>已导出 %n 行到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows were not exported: %1</source>
        <translation>未能导出：%1</translation>
    </message>
</context>
<context>
    <name>StatementsFilter</name>
    <message>
        <source>A year, quarter, month or day, or from..to: 2024, 2024-Q4, 2024..2025.</source>
        <translation>年、季、月或日，或“起..止”：2024、2024-Q4、2024..2025。</translation>
    </message>
    <message>
        <source>A number or a range: 2, &gt;1, 50..80.</source>
        <translation>数字或范围：2、&gt;1、50..80。</translation>
    </message>
    <message>
        <source>Enter: all that hold these words</source>
        <translation>回车：所有含这些词的</translation>
    </message>
    <message>
        <source>Words that must occur</source>
        <translation>必须出现的词</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>词语…</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
</context>
<context>
    <name>UserDictionary</name>
    <message>
        <source>there is no column “%1”; the columns are name, names, type, note</source>
        <translation>没有“%1”这一列；可用的列是 name、names、type、note</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>列“%1”出现了两次</translation>
    </message>
    <message>
        <source>the first line must name the columns; name and type must be among them</source>
        <translation>第一行必须是列名，其中要有 name 和 type</translation>
    </message>
    <message>
        <source>%1 fields where the first line has %2; a field with a comma belongs in quotation marks</source>
        <translation>有 %1 个字段，而第一行有 %2 个；含逗号的字段要加引号</translation>
    </message>
    <message>
        <source>“%1” is no type; types are %2</source>
        <translation>“%1”不是类型；类型有 %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more fault(s).</source>
        <translation>
            <numerusform>……另有 %n 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken over; mend the file and import it again.</source>
        <translation>没有导入任何内容；请改正文件后重新导入。</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>第 %1 行：%2。</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <source>the name “%1…” is longer than %2 characters</source>
        <translation>名称“%1……”超过 %2 个字符</translation>
    </message>
    <message>
        <source>a name is broken over lines</source>
        <translation>名称中有换行</translation>
    </message>
    <message>
        <source>“%1” is no name</source>
        <translation>“%1”不是名称</translation>
    </message>
</context>
<context>
    <name>WatchCommand</name>
    <message>
        <source>Watch a Folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Watch a Folder No Longer</source>
        <translation>不再监视文件夹</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Found by %1, certain to %2</source>
        <extracomment>%1 is a rule&apos;s id, %2 a percentage</extracomment>
        <translation>由 %1 找到，把握 %2</translation>
    </message>
    <message>
        <source>It went by: %1</source>
        <translation>依据词语：%1</translation>
    </message>
    <message>
        <source>%1 by you, %2</source>
        <extracomment>%1 is what was done, such as &quot;Corrected&quot;, %2 date and time</extracomment>
        <translation>%1（由您，%2）</translation>
    </message>
    <message>
        <source>It stands in your dictionary.</source>
        <translation>它在你的词典中。</translation>
    </message>
    <message>
        <source>“?”: less certain than %1; look at it before you rely on it</source>
        <translation>“?”：把握不到 %1；采用之前请先核对</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>fact</source>
        <comment>kind of claim</comment>
        <translation>事实</translation>
    </message>
    <message>
        <source>forecast</source>
        <comment>kind of claim</comment>
        <translation>预测</translation>
    </message>
    <message>
        <source>opinion</source>
        <comment>kind of claim</comment>
        <translation>观点</translation>
    </message>
    <message>
        <source>advice</source>
        <comment>kind of claim</comment>
        <translation>建议</translation>
    </message>
    <message>
        <source>up</source>
        <comment>direction of a trend</comment>
        <translation>上升</translation>
    </message>
    <message>
        <source>down</source>
        <comment>direction of a trend</comment>
        <translation>下降</translation>
    </message>
    <message>
        <source>shift</source>
        <comment>direction of a trend</comment>
        <translation>转变</translation>
    </message>
    <message>
        <source>emerging</source>
        <comment>direction of a trend</comment>
        <translation>兴起</translation>
    </message>
    <message>
        <source>steady</source>
        <comment>direction of a trend</comment>
        <translation>持平</translation>
    </message>
    <message>
        <source>observed</source>
        <comment>status of a trend</comment>
        <translation>已发生</translation>
    </message>
    <message>
        <source>forecast</source>
        <comment>status of a trend</comment>
        <translation>预测</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>about</source>
        <comment>modifier of a number</comment>
        <translation>约</translation>
    </message>
    <message>
        <source>over</source>
        <comment>modifier of a number</comment>
        <translation>超过</translation>
    </message>
    <message>
        <source>under</source>
        <comment>modifier of a number</comment>
        <translation>不足</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>modifier of a number</comment>
        <translation>至少</translation>
    </message>
    <message>
        <source>up to</source>
        <comment>modifier of a number</comment>
        <translation>至多</translation>
    </message>
    <message>
        <source>rise</source>
        <comment>the number is the size of a change</comment>
        <translation>升幅</translation>
    </message>
    <message>
        <source>fall</source>
        <comment>the number is the size of a change</comment>
        <translation>降幅</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>work</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>the author</source>
        <comment>who says it</comment>
        <translation>作者</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>share</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>lectern::AnalysisFlow</name>
    <message>
        <source>Both passages copied with their sources</source>
        <translation>已复制两段及其出处</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Nothing to compare: select a passage in the text, or choose a row.</source>
        <translation>没有可对比的内容：请在正文中选择一段，或选中一个条目。</translation>
    </message>
    <message>
        <source>Kept for comparing: “%1”. Select the other passage, here or in another document, and choose “Compare This Passage…” again.</source>
        <translation>已记住待对比的段落：“%1”。请在此处或另一文档中选择另一段，再次选择“对比此段…”。</translation>
    </message>
    <message>
        <source>Forget It</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有何变化</translation>
    </message>
    <message numerus="yes">
        <source>The documents were read anew: %n row(s) under your notes, decisions or exports changed.</source>
        <translation>
            <numerusform>文档已重新读取：您的笔记、裁定或导出所涉及的 %n 个条目有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>有何变化…</translation>
    </message>
</context>
<context>
    <name>lectern::BackupFlow</name>
    <message>
        <source>Restore from a Backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>The library is damaged: %1 What can be read is still there.</source>
        <translation>资料库已损坏：%1 能读取的内容仍在。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Check of the library</source>
        <translation>检查资料库</translation>
    </message>
    <message>
        <source>The library is restored.</source>
        <translation>资料库已恢复。</translation>
    </message>
    <message>
        <source>The library is restored. Its state before is kept as %1</source>
        <translation>资料库已恢复。恢复前的状态保存为 %1</translation>
    </message>
</context>
<context>
    <name>lectern::BackupsSheet</name>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Open the backup as a library of its own</source>
        <translation>将备份作为单独的资料库打开</translation>
    </message>
    <message>
        <source>Lectern libraries (*.lectern)</source>
        <translation>Lectern 资料库 (*.lectern)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Open as a Copy…</source>
        <translation>作为副本打开…</translation>
    </message>
    <message>
        <source>Make backups on opening and every</source>
        <translation>打开时备份，并且每隔</translation>
    </message>
    <message>
        <source>Beside the Library</source>
        <translation>放在资料库旁</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Puts the backup in the place of the library; the present state is kept as a backup first.</source>
        <translation>用备份替换资料库；当前状态会先存为备份。</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes between backups</source>
        <translation>备份间隔（分钟）</translation>
    </message>
    <message>
        <source>while something changes</source>
        <translation>（有改动时）</translation>
    </message>
    <message>
        <source>Choose a Folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Kept are the last ten, one a day for a week, and one a week for five weeks.</source>
        <translation>保留最近十份、一周内每天一份、五周内每周一份。</translation>
    </message>
    <message>
        <source>They are kept in %1</source>
        <translation>备份存放在 %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>There are no backups of this library yet.</source>
        <translation>此资料库还没有备份。</translation>
    </message>
    <message>
        <source>If it is restored: %1</source>
        <translation>如果恢复：%1</translation>
    </message>
    <message>
        <source>It cannot be compared with the library: %1</source>
        <translation>无法与资料库比较：%1</translation>
    </message>
</context>
<context>
    <name>lectern::BatchModel</name>
    <message>
        <source>All names</source>
        <translation>全部名称</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>全部文档</translation>
    </message>
    <message numerus="yes">
        <source>%1 in “%2”: %n time(s)</source>
        <extracomment>A name, the title of a document, and how often the name occurs in it</extracomment>
        <translation>
            <numerusform>%1 在《%2》中出现 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>lectern::BatchPage</name>
    <message>
        <source>Hide documents without hits</source>
        <translation>隐藏没有命中的文档</translation>
    </message>
    <message>
        <source>Filter the rows…</source>
        <translation>筛选各行…</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>筛选各行</translation>
    </message>
    <message>
        <source>A row a name</source>
        <translation>每行一个名称</translation>
    </message>
    <message>
        <source>A row a document</source>
        <translation>每行一篇文档</translation>
    </message>
    <message>
        <source>What stands in the rows</source>
        <translation>行的内容</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Counts of names in documents</source>
        <translation>名称在文档中的次数</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>CSV for Excel…</source>
        <translation>供 Excel 用的 CSV…</translation>
    </message>
    <message>
        <source>XLSX…</source>
        <translation>XLSX…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>The table shows how often each name occurs in each document; a click on a number leads to the hits.</source>
        <translation>表中显示每个名称在各文档中出现的次数；点击数字可查看命中之处。</translation>
    </message>
    <message>
        <source>%1 of %2 documents</source>
        <translation>%2 篇文档中的 %1 篇</translation>
    </message>
    <message>
        <source>documents have changed since: count again</source>
        <translation>此后文档有变动：请重新统计</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>未能统计：%1</translation>
    </message>
    <message>
        <source>The counting was stopped.</source>
        <translation>统计已停止。</translation>
    </message>
    <message>
        <source>stopped: these are the counts from before</source>
        <translation>已停止：表中是之前的统计</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in no document</source>
        <translation>
            <numerusform>%n 个名称未出现</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ChangesPage</name>
    <message>
        <source>mark changes as seen</source>
        <translation>将变化标为已读</translation>
    </message>
    <message>
        <source>Only what touches my work</source>
        <translation>只看涉及我工作的</translation>
    </message>
    <message>
        <source>Mark as Seen</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有图层</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>所有变化</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>变化种类</translation>
    </message>
    <message>
        <source>Rows with a note or a decision of yours, and what was exported</source>
        <translation>有您的笔记或裁定的条目，以及已导出的内容</translation>
    </message>
    <message>
        <source>Empties the list; the next change begins a new one</source>
        <translation>清空列表；下次变化时重新开始</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>The change in full</source>
        <translation>变化详情</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处变化</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>%2 处变化中的 %1 处</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cannot be compared: the index with the rows of the last run was gone when they were read again.</source>
        <translation>
            <numerusform>%n 篇文档无法比较：重新读取时，存有上次结果的索引已不在。</numerusform>
        </translation>
    </message>
    <message>
        <source>When Lectern&apos;s rules or your dictionary change, documents are read again; here stands what appeared, disappeared or changed by that, until you mark it as seen.</source>
        <translation>Lectern 的规则或您的词典变更后，文档会重新读取；由此新增、消失或改变的条目列在这里，直到您标为已读。</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>没有打开的资料库</translation>
    </message>
    <message>
        <source>Reading the changes…</source>
        <translation>正在读取变化…</translation>
    </message>
    <message>
        <source>No change meets the filter</source>
        <translation>没有符合筛选条件的变化</translation>
    </message>
    <message>
        <source>Choose another layer or kind, or show all.</source>
        <translation>请选择其他图层或种类，或显示全部。</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>The changes could not be read</source>
        <translation>无法读取变化</translation>
    </message>
</context>
<context>
    <name>lectern::CheckDetail</name>
    <message>
        <source>The finding and its passages</source>
        <translation>这项发现及其段落</translation>
    </message>
    <message>
        <source>Enter the rate…</source>
        <translation>填写汇率…</translation>
    </message>
    <message>
        <source>Show their differences (Enter)</source>
        <translation>显示两段的差异（回车）</translation>
    </message>
    <message>
        <source>Set both texts side by side</source>
        <translation>并排显示两篇正文</translation>
    </message>
    <message>
        <source>Found by %1 of the rules %2.</source>
        <translation>由规则 %1 找到（规则版本 %2）。</translation>
    </message>
    <message>
        <source>It went by: %1</source>
        <translation>依据词语：%1</translation>
    </message>
    <message>
        <source>Certain to %1</source>
        <translation>可信度 %1</translation>
    </message>
    <message>
        <source>Decided before:</source>
        <translation>此前的裁定：</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>lectern::ChecksPage</name>
    <message>
        <source>Filter: words, numbers, titles…</source>
        <translation>筛选：词语、数字、标题…</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>筛选发现</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>当前文档</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>整个资料库</translation>
    </message>
    <message>
        <source>Whose findings</source>
        <translation>发现的范围</translation>
    </message>
    <message>
        <source>Whose findings are shown; those of a document include its differences from others</source>
        <translation>显示哪些文档的发现；单篇文档的发现也包括它与其他文档的分歧</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>全部发现</translation>
    </message>
    <message>
        <source>Only what does not hold</source>
        <translation>只看不成立的</translation>
    </message>
    <message>
        <source>Only what is open</source>
        <translation>只看未定的</translation>
    </message>
    <message>
        <source>Only what holds</source>
        <translation>只看成立的</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Which verdicts are shown</source>
        <translation>显示哪些结论</translation>
    </message>
    <message>
        <source>How far the documents are read</source>
        <translation>文档读取进度</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>重新核查</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 项发现</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 findings</source>
        <translation>%2 项发现中的 %1 项</translation>
    </message>
    <message>
        <source>Lectern does shares, sums, growth, multiples, differences, products and conversions again, puts together what several documents say of the same subject, metric and time, and looks for passages that they have in common.</source>
        <translation>Lectern 会重新计算占比、合计、增长、倍数、差额、乘积和换算，把多篇文档对同一主体、同一指标、同一时间的说法放在一起，并查找它们相同的段落。</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>没有打开资料库</translation>
    </message>
    <message>
        <source>Checking the documents…</source>
        <translation>正在核查文档…</translation>
    </message>
    <message>
        <source>The documents are not checked</source>
        <translation>文档尚未核查</translation>
    </message>
    <message>
        <source>“Check Again” begins anew.</source>
        <translation>点击“重新核查”即可重新开始。</translation>
    </message>
    <message>
        <source>No finding meets the filter</source>
        <translation>没有符合筛选条件的发现</translation>
    </message>
    <message>
        <source>Shorten the filter, or show all findings.</source>
        <translation>请缩短筛选词，或显示全部发现。</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>没有打开文档</translation>
    </message>
    <message>
        <source>Open one at the left, or look at the whole library.</source>
        <translation>请在左侧打开一篇，或查看整个资料库。</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>没有发现</translation>
    </message>
    <message>
        <source>Show Their Differences</source>
        <translation>显示两段的差异</translation>
    </message>
    <message>
        <source>Set Both Texts Side by Side</source>
        <translation>并排显示两篇正文</translation>
    </message>
    <message>
        <source>Show the Passage in “%1”</source>
        <translation>显示《%1》中的原文</translation>
    </message>
    <message>
        <source>Enter the Exchange Rate…</source>
        <translation>填写汇率…</translation>
    </message>
</context>
<context>
    <name>lectern::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>No command answers to this</source>
        <translation>没有相符的命令</translation>
    </message>
    <message>
        <source>Fewer letters find more; English names work too.</source>
        <translation>字母更少，找到的更多；也可输入英文名称。</translation>
    </message>
</context>
<context>
    <name>lectern::CompanionModel</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n 个句子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::DecisionBook</name>
    <message numerus="yes">
        <source>accept %n row(s)</source>
        <translation>
            <numerusform>认可 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n row(s)</source>
        <translation>
            <numerusform>剔除 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %n row(s)</source>
        <translation>
            <numerusform>恢复 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>take decisions back</source>
        <translation>收回裁定</translation>
    </message>
    <message>
        <source>correct number</source>
        <translation>更正数字</translation>
    </message>
    <message>
        <source>correct row</source>
        <translation>更正条目</translation>
    </message>
    <message numerus="yes">
        <source>correct %n row(s)</source>
        <translation>
            <numerusform>更正 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>add number</source>
        <translation>添加数字</translation>
    </message>
    <message>
        <source>add row</source>
        <translation>添加条目</translation>
    </message>
    <message numerus="yes">
        <source>drop %n decision(s)</source>
        <translation>
            <numerusform>丢弃 %n 个裁定</numerusform>
        </translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>没有打开的资料库。</translation>
    </message>
</context>
<context>
    <name>lectern::DecisionsPage</name>
    <message>
        <source>Rejected rows and lost decisions</source>
        <translation>已剔除的条目与失落的裁定</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to Passage</source>
        <translation>转到原文(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Drop Decision</source>
        <translation>丢弃裁定(&amp;D)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Rejected in this document</source>
        <translation>本文档中已剔除</translation>
    </message>
    <message>
        <source>Nothing is rejected here.</source>
        <translation>这里没有剔除任何条目。</translation>
    </message>
    <message>
        <source>Something alike stands in the text; the decision is not applied to it.</source>
        <translation>文中有相似的文字；裁定没有用在它上面。</translation>
    </message>
    <message>
        <source>The passage is not in the text any more.</source>
        <translation>原文已不在文中。</translation>
    </message>
    <message>
        <source>Lost: the passage is gone, or in doubt</source>
        <translation>失落：原文已不在，或不能确定</translation>
    </message>
    <message>
        <source>Every decision stands on its passage.</source>
        <translation>每个裁定都落在它的原文上。</translation>
    </message>
</context>
<context>
    <name>lectern::DictionaryModel</name>
    <message>
        <source>change the dictionary</source>
        <translation>修改词典</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>lectern::DictionaryPage</name>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>表格 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the dictionary</source>
        <translation>导出词典</translation>
    </message>
    <message>
        <source>Import a dictionary</source>
        <translation>导入词典</translation>
    </message>
    <message>
        <source>Not taken over: %1.</source>
        <translation>未采纳：%1。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>My dictionary</source>
        <translation>我的词典</translation>
    </message>
    <message>
        <source>Names that this library is to know. They go before all other knowledge; other names of the same thing are joined with it. The documents are read again after a change.</source>
        <translation>这个资料库应当认识的名称。它们优先于其他一切知识；同一事物的其他名称会与之合并。修改后会重新读取文档。</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>添加名称…</translation>
    </message>
    <message>
        <source>Name to add</source>
        <translation>要添加的名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>add “%1” to the dictionary</source>
        <translation>把“%1”加入词典</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1”已经有了。</translation>
    </message>
    <message numerus="yes">
        <source>remove %n name(s) from the dictionary</source>
        <translation>
            <numerusform>从词典中移除 %n 个名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) removed; Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已移除 %n 个名称；按 Ctrl+Z 可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>import a dictionary</source>
        <translation>导入词典</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) read; those that were there already got the further names and notes.</source>
        <translation>
            <numerusform>已读入 %n 条；已有的词条补上了新的名称和备注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;No names yet&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Teach Lectern the names that it misses or takes for something else: write one above and press Enter, then set its type and other names in the table.&lt;/p&gt;&lt;p&gt;A list comes in by &lt;i&gt;Import…&lt;/i&gt; as CSV with a head line: &lt;code&gt;name&lt;/code&gt;, &lt;code&gt;names&lt;/code&gt; (other names, parted by |), &lt;code&gt;type&lt;/code&gt; (%1) and &lt;code&gt;note&lt;/code&gt;; name and type must be there.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;还没有名称&lt;/b&gt;&lt;/p&gt;&lt;p&gt;把 Lectern 漏掉或认错的名称教给它：在上方输入一个并按回车，再在表中设定它的类型和其他名称。&lt;/p&gt;&lt;p&gt;名单可以用&lt;i&gt;导入…&lt;/i&gt;读入，格式为带表头的 CSV：&lt;code&gt;name&lt;/code&gt;（名称）、&lt;code&gt;names&lt;/code&gt;（其他名称，以 | 分隔）、&lt;code&gt;type&lt;/code&gt;（类型：%1）和 &lt;code&gt;note&lt;/code&gt;（备注）；名称和类型必填。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>lectern::DifferencesPage</name>
    <message>
        <source>Copy Both</source>
        <translation>复制两段</translation>
    </message>
    <message>
        <source>Copies both passages as quotations with their sources</source>
        <translation>将两段作为引文连同出处一起复制</translation>
    </message>
    <message>
        <source>Note That Quotes Both</source>
        <translation>引用两段的笔记</translation>
    </message>
    <message>
        <source>Writes a note on the left passage that quotes the right one, with its source</source>
        <translation>在左段上写一条笔记，引用右段及其出处</translation>
    </message>
    <message>
        <source>In Their Texts</source>
        <translation>在正文中</translation>
    </message>
    <message>
        <source>Shows both passages side by side where they stand</source>
        <translation>在各自正文中并排显示两段</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>左右互换</translation>
    </message>
    <message>
        <source>Puts the left passage at the right</source>
        <translation>将左段换到右边</translation>
    </message>
    <message>
        <source>The left passage</source>
        <translation>左段</translation>
    </message>
    <message>
        <source>The right passage</source>
        <translation>右段</translation>
    </message>
    <message>
        <source>Numbers, times and names of both</source>
        <translation>两段的数字、时间和名称</translation>
    </message>
    <message>
        <source>Reading both passages…</source>
        <translation>正在读取两段…</translation>
    </message>
    <message>
        <source>Select a passage and choose “Compare This Passage…”, then do so with another one.</source>
        <translation>选择一段并选“对比此段…”，再对另一段同样操作。</translation>
    </message>
</context>
<context>
    <name>lectern::DocumentsModel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>%1 characters, %2</source>
        <translation>%1 字，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) on import</source>
        <translation>
            <numerusform>导入时有 %n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>文件缺失</translation>
    </message>
    <message numerus="yes">
        <source>%n similar</source>
        <translation>
            <numerusform>%n 篇相似</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal file(s)</source>
        <translation>
            <numerusform>%n 个相同文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not there any more; the library has kept its text.</source>
        <translation>文件已不在原处；资料库保留了它的文本。</translation>
    </message>
</context>
<context>
    <name>lectern::DocumentsPanel</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>筛选文档</translation>
    </message>
    <message>
        <source>Stop the import; what is read already stays</source>
        <translation>停止导入；已读取的保留</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>按导入顺序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>最长在前</translation>
    </message>
    <message>
        <source>Most claims first</source>
        <translation>论断最多在前</translation>
    </message>
    <message>
        <source>Most notes first</source>
        <translation>笔记最多在前</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>正在排序…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Drop articles or a folder here.</source>
        <translation>把文章或文件夹拖到这里。</translation>
    </message>
    <message>
        <source>No document matches the filter.</source>
        <translation>没有符合筛选条件的文档。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open Beside</source>
        <translation>在旁边打开</translation>
    </message>
    <message>
        <source>Remove from Library</source>
        <translation>从资料库移除</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>属性…</translation>
    </message>
    <message>
        <source>Order and choice of the documents</source>
        <translation>文档的排序与筛选</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文档</translation>
    </message>
    <message>
        <source>Only those with similar or equal ones</source>
        <translation>仅显示有相似或相同文档的</translation>
    </message>
    <message>
        <source>Only those whose file is missing</source>
        <translation>仅显示文件缺失的</translation>
    </message>
    <message>
        <source>Similar Documents</source>
        <translation>相似文档</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>文本相同</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>相似 %1%</translation>
    </message>
</context>
<context>
    <name>lectern::EntitiesModel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>出现 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::EntityFlow</name>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>My dictionary</source>
        <translation>我的词典</translation>
    </message>
    <message>
        <source>There is no name under the caret: click a dotted underlined name in the text, or a row of the entities, first.</source>
        <translation>光标处没有名称：请先点击正文中带点状下划线的名称，或实体列表中的一行。</translation>
    </message>
</context>
<context>
    <name>lectern::EntityNumbersModel</name>
    <message>
        <source>in the same sentence</source>
        <translation>同一句中</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
</context>
<context>
    <name>lectern::EntityPage</name>
    <message>
        <source>All entities</source>
        <translation>全部实体</translation>
    </message>
    <message>
        <source>About the entity</source>
        <translation>关于该实体</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Said by it</source>
        <translation>它说的</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>关于它</translation>
    </message>
    <message>
        <source>No quotation of it was found</source>
        <translation>没有找到它的引语</translation>
    </message>
    <message>
        <source>Nothing said about it was found</source>
        <translation>没有找到关于它的说法</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Appears with</source>
        <translation>一同出现</translation>
    </message>
    <message>
        <source>It shares no sentence with another entity</source>
        <translation>没有与其他实体同句出现</translation>
    </message>
    <message>
        <source>Choose an entity on the left</source>
        <translation>请在左侧选择一个实体</translation>
    </message>
    <message>
        <source>No document names it any more</source>
        <translation>已没有文档提到它</translation>
    </message>
    <message>
        <source>Its passages, quotations and numbers will stand here.</source>
        <translation>它的段落、引语和数字会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>出现 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>又名：%1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No passage</source>
        <translation>没有段落</translation>
    </message>
    <message>
        <source>%1 of %2 documents read, the newest first</source>
        <translation>已读取 %1 / %2 篇文档，最新的在前</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续读取</translation>
    </message>
</context>
<context>
    <name>lectern::EntitySheet</name>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>“%1”是什么？</translation>
    </message>
    <message>
        <source>“%1” is the same as …</source>
        <translation>“%1”就是……</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>拆分“%1”</translation>
    </message>
    <message>
        <source>“%1” is also called …</source>
        <translation>“%1”又名……</translation>
    </message>
    <message>
        <source>Add an entity</source>
        <translation>添加实体</translation>
    </message>
    <message>
        <source>“%1” is no entity</source>
        <translation>“%1”不是实体</translation>
    </message>
    <message>
        <source>this passage</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>this document</source>
        <translation>本文档</translation>
    </message>
    <message>
        <source>this site</source>
        <translation>本网站</translation>
    </message>
    <message>
        <source>the whole library, also what is imported later</source>
        <translation>整个资料库，包括以后导入的文档</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names that are another</source>
        <translation>属于另一实体的名称</translation>
    </message>
    <message>
        <source>Another is</source>
        <translation>另一实体</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>适用于</translation>
    </message>
</context>
<context>
    <name>lectern::EntityTree</name>
    <message>
        <source>Library</source>
        <translation>整个资料库</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>本文档</translation>
    </message>
    <message>
        <source>Entities of</source>
        <translation>实体范围</translation>
    </message>
    <message>
        <source>Entities of the whole library, or of the document under work</source>
        <translation>整个资料库的实体，或当前文档的实体</translation>
    </message>
    <message>
        <source>by count</source>
        <translation>按次数</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Filter the entities</source>
        <translation>筛选实体</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Reading the entities of the library…</source>
        <translation>正在读取资料库的实体…</translation>
    </message>
    <message>
        <source>No entities yet</source>
        <translation>还没有实体</translation>
    </message>
    <message>
        <source>Import documents, or open one: what it names will stand here.</source>
        <translation>导入或打开文档，其中的名称会显示在这里。</translation>
    </message>
    <message>
        <source>No entity has this name</source>
        <translation>没有叫这个名字的实体</translation>
    </message>
    <message>
        <source>Names in both scripts are found; shorten the filter to find more.</source>
        <translation>简体和繁体的名称都能找到；缩短筛选词可找到更多。</translation>
    </message>
    <message>
        <source>The first %1 of each type are shown; the filter finds all %2.</source>
        <translation>每种类型显示前 %1 个；用筛选可找到全部 %2 个。</translation>
    </message>
</context>
<context>
    <name>lectern::EvidenceModel</name>
    <message>
        <source>Found by %1, certain to %2</source>
        <translation>由 %1 找到，把握 %2</translation>
    </message>
    <message>
        <source>Accepted by you</source>
        <translation>您已认可</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>您已更正</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>由您添加</translation>
    </message>
</context>
<context>
    <name>lectern::EvidencePanel</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>lectern::Exporter</name>
    <message>
        <source>Nothing to quote: select a passage in the text, or choose a row.</source>
        <translation>没有可引用的内容：请在正文中选择段落，或选择一条。</translation>
    </message>
    <message>
        <source>Copied as a quotation with its source</source>
        <translation>已连同出处复制为引文</translation>
    </message>
    <message>
        <source>%1 – notes.md</source>
        <extracomment>File name of exported notes; %1 is the document&apos;s title or the library&apos;s name</extracomment>
        <translation>%1 – 笔记.md</translation>
    </message>
    <message>
        <source>Export the notes of this document</source>
        <translation>导出此文档的笔记</translation>
    </message>
    <message>
        <source>Export all notes</source>
        <translation>导出全部笔记</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Notes exported to %1</source>
        <translation>笔记已导出到 %1</translation>
    </message>
    <message>
        <source>The notes were not exported: %1</source>
        <translation>笔记没有导出：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) copied with their sources</source>
        <translation>
            <numerusform>已复制 %n 条引文及其来源</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::FacetsModel</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>另有 %n 项…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::FilterChips</name>
    <message>
        <source>none</source>
        <comment>an empty field</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A chip of the filter: field and what it must be</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Shows all rows again</source>
        <translation>重新显示所有行</translation>
    </message>
    <message>
        <source>Change this condition: %1</source>
        <translation>修改此条件：%1</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>去掉此条件</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>去掉：%1</translation>
    </message>
</context>
<context>
    <name>lectern::FilterPopup</name>
    <message>
        <source>&gt;10亿, 20..30, &lt;5%</source>
        <comment>examples of a range of values; keep the signs</comment>
        <translation>&gt;10亿, 20..30, &lt;5%</translation>
    </message>
    <message>
        <source>2024, 2024..2025, &gt;2023</source>
        <comment>examples of a range of dates; keep the signs</comment>
        <translation>2024, 2024..2025, &gt;2023</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>词语…</translation>
    </message>
    <message>
        <source>A range: &gt;1e8, 20..30, &gt;10亿, &gt;1.5 billion, &lt;20%. With a unit, only numbers in it.</source>
        <translation>范围：&gt;1e8、20..30、&gt;10亿、&gt;1.5 billion、&lt;20%。写了单位则只找该单位的数字。</translation>
    </message>
    <message>
        <source>A year, quarter, month or day, or from..to: 2024, 2024-Q4, 2024..2025.</source>
        <translation>年、季度、月或日，或“起..止”：2024、2024-Q4、2024..2025。</translation>
    </message>
    <message>
        <source>Enter: all that hold these words</source>
        <translation>按回车：所有含这些词语的</translation>
    </message>
    <message>
        <source>Words that must occur</source>
        <translation>必须出现的词语</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>按“%1”筛选</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty field</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not understood. %1</source>
        <translation>看不懂。%1</translation>
    </message>
</context>
<context>
    <name>lectern::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>在文中查找</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一个（Shift+F3）</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一个（F3）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Hits of: %1</source>
        <extracomment>%1 is the query of a search</extracomment>
        <translation>命中：%1</translation>
    </message>
</context>
<context>
    <name>lectern::HitsModel</name>
    <message>
        <source>The document as a whole: its title, authors, site, date, language or tags</source>
        <translation>整篇文档符合：标题、作者、网站、日期、语言或标签</translation>
    </message>
    <message>
        <source>Untitled document</source>
        <translation>无标题文档</translation>
    </message>
    <message>
        <source>your note on this passage</source>
        <translation>您在此处的笔记</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more hit(s) in this document</source>
        <translation>
            <numerusform>显示本文档中另外 %n 处命中</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all hits in this document</source>
        <translation>显示本文档中的全部命中</translation>
    </message>
</context>
<context>
    <name>lectern::HitsView</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>To compare, select two hits: the second with Ctrl and a click.</source>
        <translation>比较需选中两处命中：按住 Ctrl 点击第二处。</translation>
    </message>
    <message>
        <source>There is nothing to copy: select hits first.</source>
        <translation>没有可复制的内容：请先选中命中之处。</translation>
    </message>
    <message>
        <source>Go to the Passage</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Open the Document</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>Show All Hits in This Document</source>
        <translation>显示本文档中的全部命中</translation>
    </message>
    <message>
        <source>Copy as Quotations</source>
        <translation>复制为引文</translation>
    </message>
    <message>
        <source>Compare Two Selected Hits</source>
        <translation>并排比较选中的两处</translation>
    </message>
</context>
<context>
    <name>lectern::ImportFlow</name>
    <message numerus="yes">
        <source>%n document(s) read.</source>
        <translation>
            <numerusform>已读取 %n 篇文档。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) brought up to date.</source>
        <translation>
            <numerusform>已更新 %n 篇文档。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) already there.</source>
        <translation>
            <numerusform>%n 篇文档已在库中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n 个文件未能读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was read before stays.</source>
        <translation>已停止；此前读取的保留。</translation>
    </message>
    <message>
        <source>Nothing to read was found there.</source>
        <translation>那里没有可读取的内容。</translation>
    </message>
</context>
<context>
    <name>lectern::IndexNotice</name>
    <message>
        <source>The index is not complete: only what was read before it was stopped is found.</source>
        <translation>索引不完整：只能找到停止前已读的内容。</translation>
    </message>
    <message>
        <source>The index is being made, %L1 of %L2 documents: only what was read by now is found.</source>
        <translation>正在建立索引，已读 %L1 / %L2 篇：目前只能找到已读的内容。</translation>
    </message>
</context>
<context>
    <name>lectern::IntegrityPage</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Damaged page</source>
        <translation>页面损坏</translation>
    </message>
    <message>
        <source>Without a document</source>
        <translation>缺少文档</translation>
    </message>
    <message>
        <source>Without a text</source>
        <translation>缺少正文</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Makes a new file of all that can be read; the damaged one is kept beside it.</source>
        <translation>用能读取的全部内容建立新文件；损坏的文件保留在旁边。</translation>
    </message>
    <message>
        <source>Restore from a Backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在检查 %1</translation>
    </message>
    <message>
        <source>Every page, every text and its bytes, notes, decisions and the index. You can go on working.</source>
        <translation>每一页、每份正文及其字节、笔记、裁定和索引。您可以继续工作。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n 份正文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n 项裁定</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The library is sound</source>
        <translation>资料库完好</translation>
    </message>
    <message>
        <source>Looked at, and whole: %1.</source>
        <translation>已检查且完好：%1。</translation>
    </message>
    <message>
        <source>The library is sound, its index is not</source>
        <translation>资料库完好，但索引已损坏</translation>
    </message>
    <message>
        <source>Looked at, and whole: %1. The index is made again.</source>
        <translation>已检查且完好：%1。索引会重建。</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>资料库已损坏</translation>
    </message>
    <message>
        <source>Whole are still: %1. Restore a backup, or repair: that makes a new file of all that can be read, and keeps the damaged one.</source>
        <translation>仍然完好：%1。请从备份恢复，或进行修复：用能读取的全部内容建立新文件，并保留损坏的文件。</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已补救</translation>
    </message>
    <message>
        <source> Notes on lost documents: %1</source>
        <translation> 已丢失文档上的笔记：%1</translation>
    </message>
    <message>
        <source>The library is repaired; nothing is lost</source>
        <translation>资料库已修复；没有丢失内容</translation>
    </message>
    <message>
        <source>The library is repaired; something is lost</source>
        <translation>资料库已修复；有内容丢失</translation>
    </message>
    <message>
        <source>It holds %1 documents, %2 notes and %3 decisions. The file as it was: %4%5</source>
        <translation>现有 %1 篇文档、%2 条笔记和 %3 项裁定。原来的文件：%4%5</translation>
    </message>
</context>
<context>
    <name>lectern::JumpPalette</name>
    <message>
        <source>Words to search for, or a document or heading to jump to</source>
        <translation>要搜索的词，或要跳转到的文档或标题</translation>
    </message>
    <message>
        <source>Type words to search for</source>
        <translation>输入要搜索的词</translation>
    </message>
    <message>
        <source>Or some letters of a document’s title, or of a heading in the open one.</source>
        <translation>或输入文档标题（或当前文档中小标题）的几个字。</translation>
    </message>
    <message>
        <source>Search the library for “%1”</source>
        <translation>在资料库中搜索“%1”</translation>
    </message>
    <message>
        <source>Heading in this document</source>
        <translation>本文档中的标题</translation>
    </message>
</context>
<context>
    <name>lectern::LayerView</name>
    <message>
        <source>No document is open</source>
        <translation>没有打开的文档</translation>
    </message>
    <message>
        <source>Open one from the list on the left, or drop a file or folder here.</source>
        <translation>请从左侧列表打开一个，或把文件、文件夹拖到这里。</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>没有符合筛选条件的条目</translation>
    </message>
    <message>
        <source>Shorten or clear it to see all %1 rows.</source>
        <translation>缩短或清除筛选词可查看全部 %1 条。</translation>
    </message>
    <message>
        <source>%1: nothing found in this document</source>
        <translation>%1：此文档中未找到</translation>
    </message>
    <message>
        <source>Select a passage and press Ctrl+M to note it yourself.</source>
        <translation>选择一段文字并按 Ctrl+M 自行记下。</translation>
    </message>
</context>
<context>
    <name>lectern::Legend</name>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>lectern::MainWindow</name>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Articles (*.md *.markdown *.txt *.text);;All files (*)</source>
        <translation>文章 (*.md *.markdown *.txt *.text);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>The link leads to a document that this library does not hold: %1</source>
        <translation>该链接指向此资料库中没有的文档：%1</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>“%1” and its notes are out of the library.</source>
        <translation>“%1”及其笔记已移出资料库。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation>快捷键与命令</translation>
    </message>
    <message>
        <source>Open or create a library</source>
        <translation>打开或新建资料库</translation>
    </message>
    <message>
        <source>Lectern libraries (*.lectern)</source>
        <translation>Lectern 资料库 (*.lectern)</translation>
    </message>
    <message>
        <source>About Lectern</source>
        <translation>关于 Lectern</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Lectern %1&lt;/h3&gt;&lt;p&gt;A research browser: sources beside what stands in them, every quotation with its place.&lt;/p&gt;&lt;p&gt;Extraction %2. Made with Qt, KDE Frameworks, ICU and SQLite.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Lectern %1&lt;/h3&gt;&lt;p&gt;资料研读浏览器：原文与其中的内容并列，每条引文都有出处。&lt;/p&gt;&lt;p&gt;提取规则 %2。基于 Qt、KDE Frameworks、ICU 和 SQLite。&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Undo&quot; or &quot;Redo&quot;, %2 what that takes back or does again</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rejected and lost</source>
        <translation>已剔除与失落</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>From the watched folders: %1</source>
        <translation>来自监视的文件夹：%1</translation>
    </message>
    <message>
        <source>All entities</source>
        <translation>全部实体</translation>
    </message>
</context>
<context>
    <name>lectern::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>lectern::NameList</name>
    <message>
        <source>Names, one a line</source>
        <translation>名单，每行一个</translation>
    </message>
    <message>
        <source>Paste a list of names here: companies, people, terms. Each is counted in every document.</source>
        <translation>在此粘贴名单：公司、人物、术语。每个名称在每篇文档中都会被统计。</translation>
    </message>
    <message>
        <source>How far the counting is</source>
        <translation>统计进度</translation>
    </message>
    <message>
        <source>Ctrl+Enter in the list does the same</source>
        <translation>在名单中按 Ctrl+Enter 效果相同</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>统计</translation>
    </message>
</context>
<context>
    <name>lectern::NoteBook</name>
    <message>
        <source>No library is open.</source>
        <translation>没有打开的资料库。</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>remove note</source>
        <translation>删除笔记</translation>
    </message>
    <message>
        <source>change colour</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <source>change tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>move note</source>
        <translation>移动笔记</translation>
    </message>
    <message>
        <source>edit comment</source>
        <translation>编辑批注</translation>
    </message>
</context>
<context>
    <name>lectern::NoteEditor</name>
    <message>
        <source>Select a passage, or choose a row: here you can write about it.</source>
        <translation>选中一段文字，或选择一行，即可在此写笔记。</translation>
    </message>
    <message>
        <source>Write a comment in Markdown…</source>
        <translation>用 Markdown 写评论…</translation>
    </message>
    <message>
        <source>The text has changed; this may be the passage.</source>
        <translation>原文已变动，这里可能是原来的段落。</translation>
    </message>
    <message>
        <source>The text has changed and the passage was not found. Select it anew.</source>
        <translation>原文已变动，找不到原来的段落。请重新选择。</translation>
    </message>
    <message>
        <source>Not saved: %1 Your words stay here; saving is tried again.</source>
        <translation>未能保存：%1 您写的内容仍在这里，稍后会再次保存。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>lectern::NotesModel</name>
    <message>
        <source>The text changed: check these</source>
        <translation>原文有变动，请核对</translation>
    </message>
    <message>
        <source>In their places</source>
        <translation>位置未变</translation>
    </message>
    <message>
        <source>Not found: press Enter, then select the passage anew</source>
        <translation>找不到原文：按回车，然后重新选择段落</translation>
    </message>
    <message>
        <source>Perhaps moved: press Enter to confirm its place</source>
        <translation>可能已移动：按回车确认位置</translation>
    </message>
</context>
<context>
    <name>lectern::NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>筛选笔记</translation>
    </message>
    <message>
        <source>Whose notes are listed</source>
        <translation>列出哪些文档的笔记</translation>
    </message>
    <message>
        <source>Notes of one colour only</source>
        <translation>只看一种颜色的笔记</translation>
    </message>
    <message>
        <source>Notes with one tag only</source>
        <translation>只看带某个标签的笔记</translation>
    </message>
    <message>
        <source>Export these notes as Markdown</source>
        <translation>把这些笔记导出为 Markdown</translation>
    </message>
    <message>
        <source>No note matches the filter</source>
        <translation>没有符合筛选条件的笔记</translation>
    </message>
    <message>
        <source>Clear the words, the colour or the tag above to see all %1.</source>
        <translation>清除上面的文字、颜色或标签，即可看到全部 %1 条。</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>没有打开的文档</translation>
    </message>
    <message>
        <source>Open one from the list on the left, or list the notes of all documents.</source>
        <translation>从左侧列表打开一篇，或列出所有文档的笔记。</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>还没有笔记</translation>
    </message>
    <message>
        <source>Select a passage in the text, or choose a claim, then press Ctrl+M and write.</source>
        <translation>在原文中选中一段，或选择一条论断，按 Ctrl+M 开始写。</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>本文档</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文档</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>任何颜色</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>任何标签</translation>
    </message>
</context>
<context>
    <name>lectern::NumberSheet</name>
    <message>
        <source>Correct number</source>
        <translation>更正数字</translation>
    </message>
    <message>
        <source>Machine&apos;s reading</source>
        <translation>机器的读法</translation>
    </message>
    <message>
        <source>Takes back all that was decided on this number</source>
        <translation>收回对这个数字的所有裁定</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>添加数字</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>a level, no change</source>
        <translation>水平，非变化</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>数值(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类别(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Modifier:</source>
        <translation>修饰(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Change:</source>
        <translation>变化(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Subject:</source>
        <translation>主体(&amp;S)：</translation>
    </message>
    <message>
        <source>M&amp;etric:</source>
        <translation>指标(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>时期(&amp;P)：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>读作 %1</translation>
    </message>
    <message>
        <source>This is no number. Write it as a text would: 6.5 billion, 65亿, 35-45%.</source>
        <translation>这不是数字。请照文章的写法：6.5 billion、65亿、35-45%。</translation>
    </message>
</context>
<context>
    <name>lectern::NumbersBar</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Filter: words, or &gt;10亿 kind:money…</source>
        <translation>筛选：词语，或 &gt;10亿 kind:money…</translation>
    </message>
    <message>
        <source>Words that must occur in a row; also conditions like value:&gt;1e8, unit:USD, period:2024..2025. Enter makes chips of these.</source>
        <translation>行中必须出现的词语；也可写条件，如 value:&gt;1e8、unit:USD、period:2024..2025，按回车变成标签。</translation>
    </message>
    <message>
        <source>Filter the numbers</source>
        <translation>筛选数字</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>本文档</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>整个资料库</translation>
    </message>
    <message>
        <source>Whose numbers</source>
        <translation>数字范围</translation>
    </message>
    <message>
        <source>Whose numbers are shown</source>
        <translation>显示谁的数字</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>rows are grouped by a field</comment>
        <translation>按%1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Puts rows together under a heading</source>
        <translation>把同类的行放在一个标题下</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by a column</source>
        <translation>按列筛选</translation>
    </message>
    <message>
        <source>View</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Columns, and how large numbers are written</source>
        <translation>列，以及大数的写法</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writes the rows shown, in their order, to a file</source>
        <translation>把所示的行按其顺序写入文件</translation>
    </message>
    <message>
        <source>Large numbers</source>
        <translation>大数的写法</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>用文字</translation>
    </message>
    <message>
        <source>With 万 and 亿</source>
        <translation>用万和亿</translation>
    </message>
    <message>
        <source>With K, M and B</source>
        <translation>用 K、M 和 B</translation>
    </message>
    <message>
        <source>In all digits</source>
        <translation>写出全部数位</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation>电子表格 (XLSX)…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>CSV for Excel…</source>
        <translation>供 Excel 用的 CSV…</translation>
    </message>
    <message>
        <source>Copy Selected Rows</source>
        <translation>复制所选的行</translation>
    </message>
</context>
<context>
    <name>lectern::NumbersColumns</name>
    <message>
        <source>Filter by %1…</source>
        <translation>按“%1”筛选…</translation>
    </message>
    <message>
        <source>Hide This Column</source>
        <translation>隐藏此列</translation>
    </message>
</context>
<context>
    <name>lectern::NumbersExport</name>
    <message>
        <source>%1 – numbers</source>
        <extracomment>File name of an exported table; %1 is the document&apos;s title or the library&apos;s name</extracomment>
        <translation>%1 – 数字</translation>
    </message>
    <message>
        <source>Numbers of</source>
        <translation>数字来自</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no filter</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>There is nothing to export: no number is shown.</source>
        <translation>没有可导出的内容：没有显示任何数字。</translation>
    </message>
    <message>
        <source>Export the numbers shown</source>
        <translation>导出所示的数字</translation>
    </message>
    <message>
        <source>The numbers were not exported: %1</source>
        <translation>数字没有导出：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) exported to %1</source>
        <translation>
            <numerusform>已把 %n 个数字导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to copy: select rows first.</source>
        <translation>没有可复制的内容：请先选择行。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::NumbersFlow</name>
    <message>
        <source>Table of numbers</source>
        <translation>数字总表</translation>
    </message>
</context>
<context>
    <name>lectern::NumbersMenu</name>
    <message>
        <source>Show the Passage</source>
        <translation>显示原文</translation>
    </message>
    <message>
        <source>Show Two Passages Side by Side</source>
        <translation>并排显示两处原文</translation>
    </message>
    <message>
        <source>Show How Two Passages Differ</source>
        <translation>显示两段的差异</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy as Quotations</source>
        <translation>复制为引文</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Take Decisions Back</source>
        <translation>收回裁定</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>只看 %1</translation>
    </message>
</context>
<context>
    <name>lectern::NumbersModel</name>
    <message>
        <source>%1, written “%2”</source>
        <translation>%1，原文写作“%2”</translation>
    </message>
    <message>
        <source>The author says it.</source>
        <translation>作者所说。</translation>
    </message>
    <message>
        <source>%1 says it.</source>
        <translation>%1 所说。</translation>
    </message>
    <message>
        <source>None named</source>
        <comment>group of rows</comment>
        <translation>未指明</translation>
    </message>
    <message>
        <source>%1
Corrected by you; it was read as %2</source>
        <translation>%1
您已更正；原来读作 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>lectern::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 numbers</source>
        <translation>%2 个数字中的 %1 个</translation>
    </message>
    <message>
        <source>Reading the numbers…</source>
        <translation>正在读取数字…</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>没有打开资料库</translation>
    </message>
    <message>
        <source>Drop a folder of articles on the window, or open the samples.</source>
        <translation>把一个文章文件夹拖到窗口上，或打开示例。</translation>
    </message>
    <message>
        <source>No number meets the filter</source>
        <translation>没有符合筛选条件的数字</translation>
    </message>
    <message>
        <source>Take a condition away, or show all again.</source>
        <translation>去掉一个条件，或重新显示全部。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>还没有数字</translation>
    </message>
    <message>
        <source>Drop a folder of articles on the window: their numbers will stand here.</source>
        <translation>把一个文章文件夹拖到窗口上，其中的数字会列在这里。</translation>
    </message>
    <message>
        <source>No number was found in this document</source>
        <translation>本文档中没有找到数字</translation>
    </message>
    <message>
        <source>Others may hold some.</source>
        <translation>其他文档中也许有。</translation>
    </message>
    <message>
        <source>Show the whole library</source>
        <translation>显示整个资料库</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>没有打开文档</translation>
    </message>
    <message>
        <source>Open one at the left, or look at all of them.</source>
        <translation>在左侧打开一篇，或查看全部文档的数字。</translation>
    </message>
</context>
<context>
    <name>lectern::OutlinePanel</name>
    <message>
        <source>This text has no headings.</source>
        <translation>此文没有标题。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
</context>
<context>
    <name>lectern::PropertiesSheet</name>
    <message>
        <source>Properties of the document</source>
        <translation>文档属性</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>names, parted by semicolons</source>
        <translation>姓名，用分号隔开</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Authors:</source>
        <translation>作者(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Site:</source>
        <translation>网站(&amp;S)：</translation>
    </message>
    <message>
        <source>Add&amp;ress:</source>
        <translation>网址(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>编码(&amp;E)：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Back to what the document says: nothing</source>
        <translation>恢复为文档自身所写：无</translation>
    </message>
    <message>
        <source>Back to what the document says: %1</source>
        <translation>恢复为文档自身所写：%1</translation>
    </message>
    <message>
        <source>guessed: %1</source>
        <translation>自动判断：%1</translation>
    </message>
    <message>
        <source>to be guessed</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>Times that hang on the date are read anew.</source>
        <translation>依赖日期的时间会重新解读。</translation>
    </message>
    <message>
        <source>This is no date. Write it as 2025-02-08, or leave it empty.</source>
        <translation>这不是日期。请写成 2025-02-08，或留空。</translation>
    </message>
</context>
<context>
    <name>lectern::QueryHelpPage</name>
    <message>
        <source>How to search</source>
        <translation>如何搜索</translation>
    </message>
    <message>
        <source>A click on an example tries it. Operators are written in capitals; brackets, quotation marks and colons may be full-width.</source>
        <translation>点击例子即可试用。运算符用大写字母；括号、引号和冒号可用全角。</translation>
    </message>
    <message>
        <source>You write</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例子</translation>
    </message>
    <message>
        <source>Fields, in English and Chinese</source>
        <translation>字段的英文与中文写法</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>查找的内容</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>其他写法</translation>
    </message>
</context>
<context>
    <name>lectern::QueryLine</name>
    <message>
        <source>What the query can go on with</source>
        <translation>可接着输入的内容</translation>
    </message>
</context>
<context>
    <name>lectern::RatesModel</name>
    <message>
        <source>correct an exchange rate</source>
        <translation>更正汇率</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>一单位</translation>
    </message>
    <message>
        <source>is worth in</source>
        <translation>折合</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>lectern::RatesPage</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the exchange rates</source>
        <translation>导出汇率</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>导入汇率</translation>
    </message>
    <message>
        <source>Not taken over: %1.</source>
        <translation>未采纳：%1。</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Amounts in different currencies are compared through these rates or not at all: by the rate whose day is nearest, at most %1 days away. Lectern knows none of its own.</source>
        <translation>不同货币的金额只通过这些汇率比较：取日期最近、相差不超过 %1 天的一条。Lectern 自身不带任何汇率。</translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation>汇率日期</translation>
    </message>
    <message>
        <source>One unit of this currency</source>
        <translation>一单位此货币</translation>
    </message>
    <message>
        <source>is worth so much of this one</source>
        <translation>折合多少此货币</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>汇率出处</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>No rate yet. Add one above, or paste lines of day, currency, currency, rate and source.</source>
        <translation>还没有汇率。请在上方添加，或粘贴由日期、货币、货币、汇率、来源组成的行。</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s)</source>
        <translation>
            <numerusform>%n 条汇率</numerusform>
        </translation>
    </message>
    <message>
        <source>add an exchange rate</source>
        <translation>添加汇率</translation>
    </message>
    <message>
        <source>This rate is there already.</source>
        <translation>此汇率已存在。</translation>
    </message>
    <message numerus="yes">
        <source>remove %n exchange rate(s)</source>
        <translation>
            <numerusform>移除 %n 条汇率</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) removed; Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已移除 %n 条汇率；按 Ctrl+Z 恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) added; what was there already stays once.</source>
        <translation>
            <numerusform>已添加 %n 条汇率；已有的不重复。</numerusform>
        </translation>
    </message>
    <message>
        <source>paste exchange rates</source>
        <translation>粘贴汇率</translation>
    </message>
    <message>
        <source>import exchange rates</source>
        <translation>导入汇率</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>lectern::ReportPage</name>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>brought up to date</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已在库中</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>lectern::RowActions</name>
    <message>
        <source>“%1” cannot be read as a number. Select the numeral with its unit, such as “6.5 billion dollars” or “约65亿元”.</source>
        <translation>“%1”不能读作数字。请选中数词及其单位，例如“6.5 billion dollars”或“约65亿元”。</translation>
    </message>
</context>
<context>
    <name>lectern::SaveBar</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>lectern::SavedSearchBook</name>
    <message>
        <source>save the search “%1”</source>
        <translation>保存搜索“%1”</translation>
    </message>
    <message>
        <source>rename the search “%1”</source>
        <translation>重命名搜索“%1”</translation>
    </message>
    <message>
        <source>delete the search “%1”</source>
        <translation>删除搜索“%1”</translation>
    </message>
    <message>
        <source>move the search “%1”</source>
        <translation>移动搜索“%1”</translation>
    </message>
</context>
<context>
    <name>lectern::SearchButton</name>
    <message>
        <source>Search or jump to…</source>
        <translation>搜索或跳转…</translation>
    </message>
</context>
<context>
    <name>lectern::SearchChips</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Shows the results of the words alone again</source>
        <translation>恢复为只按词语搜索的结果</translation>
    </message>
    <message>
        <source>Take this condition away: %1</source>
        <translation>去掉此条件：%1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>去掉：%1</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>限于：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A chip of the search: a facet and the value that it was narrowed down to</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lectern::SearchExport</name>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>There is nothing to export: nothing is looked for.</source>
        <translation>没有可导出的内容：尚未搜索。</translation>
    </message>
    <message>
        <source>Export the hits</source>
        <extracomment>File name of exported hits; %1 is the query</extracomment>
        <translation>导出命中</translation>
    </message>
    <message>
        <source>%1 – hits</source>
        <translation>%1 – 命中</translation>
    </message>
    <message>
        <source>There is nothing to export: no names were counted.</source>
        <translation>没有可导出的内容：尚未统计名单。</translation>
    </message>
    <message>
        <source>Export the counts</source>
        <translation>导出统计</translation>
    </message>
    <message>
        <source>names in documents</source>
        <translation>名单统计</translation>
    </message>
    <message>
        <source>The table was not exported: %1</source>
        <translation>表格未能导出：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>已将 %n 行导出到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::SearchFlow</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Names in documents</source>
        <translation>名单统计</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>如何搜索</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <translation>已保存的搜索</translation>
    </message>
</context>
<context>
    <name>lectern::SearchHead</name>
    <message>
        <source>Search all documents: words, &quot;phrases&quot;, title:…, date:2024..2025</source>
        <translation>搜索全部文档：词语、&quot;短语&quot;、标题:…、日期:2024..2025</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最相关在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>文档的顺序</translation>
    </message>
    <message>
        <source>How to search: the query language with examples</source>
        <translation>如何搜索：查询语言及例子</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>What to do with the results</source>
        <translation>对结果的操作</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is one word or several, each a link, with the number of documents</extracomment>
        <translation>您是否要找：%1？</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>lectern::SearchModel</name>
    <message>
        <source>Untitled document</source>
        <translation>无标题文档</translation>
    </message>
    <message>
        <source>In what the document says of itself: title, authors, site, summary or tags</source>
        <translation>在文档的自我说明中：标题、作者、网站、摘要或标签</translation>
    </message>
    <message>
        <source>your note on this passage</source>
        <translation>您对这段的笔记</translation>
    </message>
</context>
<context>
    <name>lectern::SearchPage</name>
    <message>
        <source>Save This Search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Count a List of Names…</source>
        <translation>统计名单…</translation>
    </message>
    <message>
        <source>Copy Selected Hits as Quotations</source>
        <translation>将选中的命中复制为引文</translation>
    </message>
    <message>
        <source>Compare Two Selected Hits</source>
        <translation>并排比较选中的两处</translation>
    </message>
    <message>
        <source>Export All Hits as CSV…</source>
        <translation>将全部命中导出为 CSV…</translation>
    </message>
    <message>
        <source>Export All Hits as CSV for Excel…</source>
        <translation>将全部命中导出为供 Excel 用的 CSV…</translation>
    </message>
    <message>
        <source>Export All Hits as XLSX…</source>
        <translation>将全部命中导出为 XLSX…</translation>
    </message>
    <message>
        <source>Untitled document</source>
        <translation>无标题文档</translation>
    </message>
    <message>
        <source>There is nothing to save: type a query first.</source>
        <translation>没有可保存的内容：请先输入查询。</translation>
    </message>
    <message>
        <source>A query that cannot be read is not saved.</source>
        <translation>无法读懂的查询不会保存。</translation>
    </message>
</context>
<context>
    <name>lectern::SearchPanel</name>
    <message>
        <source>Search all documents…</source>
        <translation>在所有文档中搜索…</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>在所有文档中搜索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>This search cannot be done</source>
        <translation>无法执行这个搜索</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more; all of them must occur in a document.</source>
        <translation>词少一些、短一些能找到更多；所有的词都须出现在同一篇文档里。</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the whole library</source>
        <translation>搜索整个资料库</translation>
    </message>
    <message>
        <source>Type words or parts of Chinese words; “…” holds words together. Simplified characters find Traditional ones.</source>
        <translation>输入词语或汉字片段；“…”内的词连在一起搜索。简体字能找到繁体字。</translation>
    </message>
</context>
<context>
    <name>lectern::SearchResults</name>
    <message>
        <source>How far the search is</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>Narrow down by</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>Search Again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) left out: the regular expression took too long</source>
        <translation>
            <numerusform>略去 %n 篇文档：正则表达式耗时过长</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: hits and counts may be missing</source>
        <translation>已停止：命中和计数可能不全</translation>
    </message>
    <message>
        <source>not finished: %1</source>
        <translation>未完成：%1</translation>
    </message>
    <message>
        <source>The search could not be finished</source>
        <translation>搜索未能完成</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>搜索已停止</translation>
    </message>
    <message>
        <source>“Search Again” begins anew.</source>
        <translation>点击“重新搜索”从头开始。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more; all of them must occur in a document.</source>
        <translation>词语少一些或短一些，找到的会更多；文档中须包含所有词语。</translation>
    </message>
    <message>
        <source>Take a condition below the field away, or search for fewer words.</source>
        <translation>请去掉搜索框下方的某个条件，或减少词语。</translation>
    </message>
</context>
<context>
    <name>lectern::SearchStart</name>
    <message>
        <source>Saved searches and examples</source>
        <translation>已保存的搜索与例子</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>lectern::SegmentBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 match the filter</source>
        <translation>%1：%3 条中有 %2 条符合筛选</translation>
    </message>
</context>
<context>
    <name>lectern::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Chinese with serifs (Song)</source>
        <translation>中文用宋体</translation>
    </message>
    <message>
        <source>Leave out Markdown marks and addresses</source>
        <translation>略去 Markdown 标记和网址</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The language changes when Lectern starts again.</source>
        <translation>语言在重新启动 Lectern 后更改。</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>主题：</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>语言：</translation>
    </message>
    <message>
        <source>Reading font:</source>
        <translation>阅读字体：</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>字号：</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>正文：</translation>
    </message>
</context>
<context>
    <name>lectern::ShortcutsPage</name>
    <message>
        <source>Keys and commands</source>
        <translation>快捷键与命令</translation>
    </message>
</context>
<context>
    <name>lectern::SourceBook</name>
    <message>
        <source>correct document</source>
        <translation>更正文档</translation>
    </message>
</context>
<context>
    <name>lectern::SourceView</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>lectern::StartModel</name>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Searched lately</source>
        <translation>最近搜索</translation>
    </message>
    <message>
        <source>Try one of these</source>
        <translation>试试这些</translation>
    </message>
</context>
<context>
    <name>lectern::StatementSheet</name>
    <message>
        <source>Correct claim</source>
        <translation>更正论断</translation>
    </message>
    <message>
        <source>Correct trend</source>
        <translation>更正趋势</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n claim(s)</source>
        <translation>
            <numerusform>更正 %n 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n trend(s)</source>
        <translation>
            <numerusform>更正 %n 条趋势</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left as it is stays so in each of the rows.</source>
        <translation>未改动的内容在各行中保持原样。</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K)：</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Said &amp;by:</source>
        <translation>说话人(&amp;B)：</translation>
    </message>
    <message>
        <source>Cited &amp;source:</source>
        <translation>引用来源(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Direction:</source>
        <translation>方向(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>状态(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>2024, 2025</source>
        <translation>2024, 2025</translation>
    </message>
    <message>
        <source>&amp;Years:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>this passage</source>
        <translation>此处原文</translation>
    </message>
    <message>
        <source>this sentence in every document</source>
        <translation>所有文档中的这句话</translation>
    </message>
    <message>
        <source>Where the correction holds; articles that are copied hold the same sentences</source>
        <translation>更正的适用范围；转载的文章含有相同的句子</translation>
    </message>
    <message>
        <source>&amp;Holds for:</source>
        <translation>适用于(&amp;H)：</translation>
    </message>
    <message>
        <source>Machine&apos;s reading</source>
        <translation>机器判读</translation>
    </message>
    <message>
        <source>Takes back all that was decided here</source>
        <translation>收回此处的所有裁定</translation>
    </message>
    <message>
        <source>Write years with four digits, parted by commas: 2024, 2025.</source>
        <translation>年份请写四位数字，以逗号分隔：2024, 2025。</translation>
    </message>
</context>
<context>
    <name>lectern::StatementsBar</name>
    <message>
        <source>Filter: words, or speaker:… kind:forecast year:2025…</source>
        <translation>筛选：词语，或 speaker:… kind:forecast year:2025…</translation>
    </message>
    <message>
        <source>Filter: words, or direction:up status:forecast year:2025…</source>
        <translation>筛选：词语，或 direction:up status:forecast year:2025…</translation>
    </message>
    <message>
        <source>Words that must occur in a row, its names and terms or its heading; also conditions like about:…, check:fails, review:accepted. Enter makes chips of these.</source>
        <translation>必须出现在行、其名称术语或标题中的词；也可写条件，如 about:…、check:fails、review:accepted。按回车将其变为标签。</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>筛选各行</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by a field</source>
        <translation>按字段筛选</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Decide on all rows that are shown, or show what was decided</source>
        <translation>对所示各行一并裁定，或显示已裁定的内容</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writes the rows shown, in their order, to a file</source>
        <translation>把所示各行按顺序写入文件</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>本文档</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>整个资料库</translation>
    </message>
    <message>
        <source>Whose rows</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Whose rows are shown</source>
        <translation>显示哪些文档的内容</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Puts rows together under a heading</source>
        <translation>把各行归到同一标题下</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>How the rows stand within their groups</source>
        <translation>各行在组内的顺序</translation>
    </message>
    <message>
        <source>Only What Is Undecided</source>
        <translation>只看未审阅的</translation>
    </message>
    <message>
        <source>Show Rejected Rows Too</source>
        <translation>同时显示已剔除的行</translation>
    </message>
    <message>
        <source>Quotations (Markdown)…</source>
        <translation>引文（Markdown）…</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation>电子表格（XLSX）…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>CSV for Excel…</source>
        <translation>供 Excel 用的 CSV…</translation>
    </message>
    <message>
        <source>Parted by Tabs (TSV)…</source>
        <translation>制表符分隔（TSV）…</translation>
    </message>
    <message>
        <source>Copy All Shown as Quotations</source>
        <translation>把所示各行复制为引文</translation>
    </message>
    <message>
        <source>Accept All Undecided Shown (%1)</source>
        <translation>接受所示全部未审阅的（%1）</translation>
    </message>
    <message>
        <source>Reject All Undecided Shown (%1)</source>
        <translation>剔除所示全部未审阅的（%1）</translation>
    </message>
</context>
<context>
    <name>lectern::StatementsMenu</name>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as Quotation</source>
        <translation>复制为引文</translation>
    </message>
    <message>
        <source>Show the Passage</source>
        <translation>显示原文</translation>
    </message>
    <message>
        <source>Show Two Passages Side by Side</source>
        <translation>并排显示两处原文</translation>
    </message>
    <message>
        <source>Write a Note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Reject Wherever It Stands</source>
        <translation>无论出现在何处都剔除</translation>
    </message>
    <message>
        <source>The same sentence in other documents of the library, too</source>
        <translation>资料库其他文档中的同一句话也一并剔除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Take Decisions Back</source>
        <translation>收回裁定</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>只看 %1</translation>
    </message>
</context>
<context>
    <name>lectern::StatementsModel</name>
    <message>
        <source>Check of its figures: %1</source>
        <translation>数字核对：%1</translation>
    </message>
    <message>
        <source>Certain to %1</source>
        <translation>把握 %1</translation>
    </message>
    <message>
        <source>Worth checking: %1</source>
        <translation>核查价值：%1</translation>
    </message>
    <message>
        <source>“?”: less certain than %1; look at it before you rely on it</source>
        <translation>“?”：把握不到 %1；采用之前请先核对</translation>
    </message>
</context>
<context>
    <name>lectern::StatementsPage</name>
    <message>
        <source>How far the documents are read</source>
        <translation>文档读取进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 条</translation>
    </message>
    <message>
        <source>%1 of %2 claims reviewed</source>
        <translation>已审阅 %1 / %2 条论断</translation>
    </message>
    <message>
        <source>%1 of %2 trends reviewed</source>
        <translation>已审阅 %1 / %2 条趋势</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>没有打开的资料库</translation>
    </message>
    <message>
        <source>Drop a folder of articles on the window, or open the samples.</source>
        <translation>把文章文件夹拖到窗口上，或打开示例。</translation>
    </message>
    <message>
        <source>Reading the claims…</source>
        <translation>正在读取论断…</translation>
    </message>
    <message>
        <source>Reading the trends…</source>
        <translation>正在读取趋势…</translation>
    </message>
    <message>
        <source>The reading was stopped</source>
        <translation>读取已停止</translation>
    </message>
    <message>
        <source>“Read Again” begins anew.</source>
        <translation>点“重新读取”可重新开始。</translation>
    </message>
    <message>
        <source>No row meets the filter</source>
        <translation>没有符合筛选条件的行</translation>
    </message>
    <message>
        <source>Take a condition away, or clear the filter.</source>
        <translation>去掉一个条件，或清除筛选。</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>还没有论断</translation>
    </message>
    <message>
        <source>No trends yet</source>
        <translation>还没有趋势</translation>
    </message>
    <message>
        <source>Drop a folder of articles on the window: what they say will stand here.</source>
        <translation>把文章文件夹拖到窗口上：其中的说法会列在这里。</translation>
    </message>
    <message>
        <source>No claim was found in this document</source>
        <translation>本文档中没有找到论断</translation>
    </message>
    <message>
        <source>No trend was found in this document</source>
        <translation>本文档中没有找到趋势</translation>
    </message>
    <message>
        <source>Choose “Whole library” above to see those of others.</source>
        <translation>在上方选择“整个资料库”可查看其他文档的内容。</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>没有打开的文档</translation>
    </message>
    <message>
        <source>Open one at the left, or choose “Whole library” above.</source>
        <translation>在左侧打开一篇，或在上方选择“整个资料库”。</translation>
    </message>
    <message>
        <source>There is nothing to export: no row is shown.</source>
        <translation>没有可导出的内容：未显示任何行。</translation>
    </message>
</context>
<context>
    <name>lectern::StatusLine</name>
    <message>
        <source>reading anew, %1 of %2</source>
        <translation>正在重新读取，%1 / %2</translation>
    </message>
    <message>
        <source>index up to date</source>
        <translation>索引为最新</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 characters</source>
        <translation>%L1 字</translation>
    </message>
    <message>
        <source>extraction %1</source>
        <translation>提取规则 %1</translation>
    </message>
    <message>
        <source>Stop reading anew; what was read is kept</source>
        <translation>停止重新读取；已读的内容会保留</translation>
    </message>
    <message>
        <source>Go on making the index</source>
        <translation>继续建立索引</translation>
    </message>
    <message>
        <source>index not complete</source>
        <translation>索引不完整</translation>
    </message>
    <message>
        <source>%L1 of %L2 claims reviewed</source>
        <translation>已审阅 %L1 / %L2 条论断</translation>
    </message>
</context>
<context>
    <name>lectern::TableExport</name>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables parted by tabs (*.tsv)</source>
        <translation>制表符分隔的表格 (*.tsv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>lectern::TablePage</name>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>筛选条目</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 条</translation>
    </message>
</context>
<context>
    <name>lectern::WatchSheet</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Look Now</source>
        <translation>立即查看</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>New and changed articles in these folders come into the library by themselves. What goes from a folder stays in the library and is shown as missing.</source>
        <translation>这些文件夹中新增和改动的文章会自动进入资料库。从文件夹中消失的文章仍留在资料库中，并显示为缺失。</translation>
    </message>
    <message>
        <source>Add Folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1（目前不在）</translation>
    </message>
    <message>
        <source>No folder is watched yet.</source>
        <translation>尚未监视任何文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n document(s) are missing.</source>
        <translation>
            <numerusform>%n 篇文档的文件缺失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more folders than the system can watch at once; some are looked at every %n minute(s) only.</source>
        <translation>
            <numerusform>文件夹数量超过系统可同时监视的上限；其中一部分仅每 %n 分钟查看一次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::Welcome</name>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Drop a folder of articles here</source>
        <translation>把文章文件夹拖到这里</translation>
    </message>
    <message>
        <source>Choose a document at the left</source>
        <translation>请在左侧选择文档</translation>
    </message>
    <message>
        <source>Markdown and plain text, Chinese and English. Each is shown beside its claims, trends, numbers and names; the files themselves are left as they are.</source>
        <translation>支持 Markdown 与纯文本，中文与英文。每篇文章旁都列出其中的论断、趋势、数字和名称；文件本身保持不变。</translation>
    </message>
    <message>
        <source>Or drop more articles here.</source>
        <translation>也可以把更多文章拖到这里。</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>无法打开资料库</translation>
    </message>
</context>
<context>
    <name>lectern::WhySheet</name>
    <message>
        <source>Previous mention</source>
        <translation>上一处提及</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>下一处提及</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Write a note on this passage (Ctrl+M)</source>
        <translation>为此段写笔记（Ctrl+M）</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Copy this passage as a quotation with its source (Ctrl+Shift+C)</source>
        <translation>连同出处把此段复制为引文（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Why this row is here</source>
        <translation>此条为何在此</translation>
    </message>
    <message>
        <source>Choose a row to see which rule found it, and why.</source>
        <translation>选择一条，查看由哪条规则找到、为什么。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>mentions</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Show the passage in its text (Enter)</source>
        <translation>在正文中显示原文（回车）</translation>
    </message>
</context>
</TS>
